import { useId, useRef } from 'preact/hooks';

import { i18n } from '#i18n';

import { NOTE_LIMITS } from '../../../lib/domain/is-note.ts';
import type { Note } from '../../../lib/domain/note.ts';
import { SaveStatus } from '../../SaveStatus.tsx';
import type { TellFailure } from '../../use-announcement.ts';
import { useDraft } from '../../use-draft.ts';
import type { NoteDeeds } from '../book/note-deeds.ts';

interface CommentFieldProps {
  readonly note: Note;
  readonly deeds: NoteDeeds;
  readonly tellFailure: TellFailure;
}

/** The comment, kept as it is typed. */
export function CommentField({ note, deeds, tellFailure }: CommentFieldProps) {
  const id = useId();
  // What came from elsewhere since the typing began was not seen: it is kept as an earlier version.
  const seen = useRef(note);
  const save = async (comment: string) => {
    seen.current = await deeds.keepTyped(note.id, { comment }, seen.current);
  };
  const draft = useDraft(note.comment, save, tellFailure);
  if (!draft.isTyped) seen.current = note;
  return (
    <div class="comment-field">
      <label class="small-label" for={id}>
        {i18n.t('popup.notes.comment')}
      </label>
      <textarea
        id={id}
        class="field"
        rows={3}
        dir="auto"
        maxLength={NOTE_LIMITS.commentCharacters}
        value={draft.text}
        onInput={(event) => draft.type(event.currentTarget.value)}
        onBlur={draft.flush}
      />
      <SaveStatus state={draft.saveState} />
    </div>
  );
}
