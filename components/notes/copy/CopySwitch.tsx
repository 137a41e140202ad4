import './CopySwitch.css';
import { i18n } from '#i18n';

import type { CopyActions } from '../../popup-actions.ts';
import { formatMegabytes } from '../../reader-locale.ts';
import { Switch } from '../../Switch.tsx';
import type { TellFailure } from '../../use-announcement.ts';
import { type CopyState, useCopy } from './use-copy.ts';

interface CopySwitchProps {
  readonly articleId: string;
  /** How often it was saved since this stands here. */
  readonly saves: number;
  readonly actions: CopyActions;
  readonly tellFailure: TellFailure;
}

/** The choice to keep a saved article as it looks, with its pictures, and what came of it. */
export function CopySwitch({ articleId, saves, actions, tellFailure }: CopySwitchProps) {
  const { shown, take, remove } = useCopy(articleId, saves, actions, tellFailure);
  if (shown.state === 'unknown') return null;
  const isOn = shown.state === 'kept' || shown.state === 'taking';
  return (
    <div class="copy-switch">
      <Switch isOn={isOn} onChange={(wish) => void (wish ? take() : remove())}>
        {i18n.t('popup.note.copy.keep')}
      </Switch>
      <output class="copy-words">{wordsFor(shown)}</output>
    </div>
  );
}

function wordsFor(shown: CopyState): string {
  switch (shown.state) {
    case 'unknown':
    case 'none':
      return i18n.t('popup.note.copy.hint');
    case 'taking':
      return i18n.t('popup.note.copy.taking');
    case 'failed':
      return i18n.t('popup.note.copy.failed');
    case 'kept': {
      const { kept, shown: all, bytes } = shown.facts;
      const size = formatMegabytes(bytes);
      if (all === 0) return i18n.t('popup.note.copy.noPictures');
      if (kept === all) return i18n.t('popup.note.copy.all', kept, [String(kept), size]);
      if (kept === 0) return i18n.t('popup.note.copy.without', all, [String(all), size]);
      return i18n.t('popup.note.copy.some', [kept, all, size]);
    }
  }
}
