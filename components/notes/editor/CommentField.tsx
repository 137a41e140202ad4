import { useId } from 'preact/hooks';

import { i18n } from '#i18n';

import { NOTE_LIMITS } from '../../../lib/domain/is-note.ts';
import { SaveStatus } from '../../SaveStatus.tsx';
import type { TellFailure } from '../../use-announcement.ts';
import { useDraft } from '../../use-draft.ts';

interface CommentFieldProps {
  readonly comment: string;
  readonly save: (comment: string) => Promise<unknown>;
  readonly tellFailure: TellFailure;
}

/** The comment, kept as it is typed. */
export function CommentField({ comment, save, tellFailure }: CommentFieldProps) {
  const id = useId();
  const draft = useDraft(comment, save, tellFailure);
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
