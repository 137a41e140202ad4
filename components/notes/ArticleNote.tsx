import './ArticleNote.css';
import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Reading } from '../../lib/domain/reading.ts';
import type { ShelfArticle } from '../../lib/domain/shelf.ts';
import type { PopupActions } from '../popup-actions.ts';
import { SaveStatus } from '../SaveStatus.tsx';
import type { TellFailure } from '../use-announcement.ts';
import { useAutosave } from '../use-autosave.ts';

interface ArticleNoteProps {
  readonly actions: PopupActions;
  readonly reading: Reading;
  /** `null` where nothing was kept yet. */
  readonly kept: ShelfArticle | null;
  readonly tellFailure: TellFailure;
}

/** The reader's note on the article as a whole. */
export function ArticleNote({ actions, reading, kept, tellFailure }: ArticleNoteProps) {
  const [note, setNote] = useState(kept?.note ?? '');
  const [saveState, change] = useAutosave(
    (text) => actions.saveNote(reading.article, text),
    tellFailure,
  );
  return (
    <>
      <label class="field-label" for="note">
        {i18n.t('popup.note.label')}
      </label>
      <textarea
        id="note"
        class="field note-field"
        rows={3}
        dir="auto"
        placeholder={i18n.t('popup.note.placeholder')}
        value={note}
        onInput={(event) => {
          setNote(event.currentTarget.value);
          change(event.currentTarget.value);
        }}
      />
      <SaveStatus state={saveState} />
    </>
  );
}
