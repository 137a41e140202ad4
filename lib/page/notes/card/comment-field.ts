import { NOTE_LIMITS } from '../../../domain/is-note.ts';
import type { NoteWords } from '../../../domain/note-words.ts';
import { element } from '../../overlay/element.ts';
import { handleTyping } from '../room/key-handlers.ts';

/** The field for the reader's comment, shown and saved as typed. */
export interface CommentField {
  readonly element: HTMLElement;
  show(comment: string): void;
  focus(): void;
}

/** Makes the field; `onType` gets the whole comment with every letter. */
export function makeCommentField(
  { card: words }: NoteWords,
  onType: (comment: string) => void,
): CommentField {
  const field = element('textarea', {
    id: 'comment',
    rows: '2',
    maxlength: String(NOTE_LIMITS.commentCharacters),
    placeholder: words.commentHint,
  });
  handleTyping(field, () => onType(field.value));
  return {
    element: element(
      'div',
      { class: 'field' },
      element('label', { for: 'comment' }, words.comment),
      field,
    ),
    show(comment) {
      // Setting a value moves the caret, even to the same words.
      if (field.value !== comment) field.value = comment;
    },
    focus: () => field.focus({ preventScroll: true }),
  };
}
