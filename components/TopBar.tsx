import './TopBar.css';
import { i18n } from '#i18n';

import type { Notes } from './notes/book/use-notes.ts';
import { UndoButtons } from './notes/undo/UndoButtons.tsx';
import { OpenLibraryButton } from './OpenLibraryButton.tsx';
import { OpenPanelButton } from './OpenPanelButton.tsx';
import { PaintingSwitch } from './PaintingSwitch.tsx';
import type { PopupActions } from './popup-actions.ts';
import type { TellFailure } from './use-announcement.ts';

interface TopBarProps {
  readonly actions: PopupActions;
  readonly notes: Notes;
  readonly isPainted: boolean;
  /** `null` where there is none. */
  readonly paintingKey: string | null;
  readonly tellFailure: TellFailure;
}

/** What can be done whatever is looked at. */
export function TopBar({ actions, notes, isPainted, paintingKey, tellFailure }: TopBarProps) {
  return (
    <div class="top-bar">
      <span class="product-name">{i18n.t('popup.name')}</span>
      <UndoButtons notes={notes} />
      <PaintingSwitch {...{ actions, paintingKey, tellFailure }} wasPainted={isPainted} />
      <OpenLibraryButton onOpen={() => void actions.openLibrary().catch(tellFailure)} />
      {actions.openPanel !== null && <OpenPanelButton onOpen={actions.openPanel} />}
    </div>
  );
}
