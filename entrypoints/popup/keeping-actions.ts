import type { PopupActions } from '../../components/popup-actions.ts';
import { AnswerError, send } from '../../lib/messages/index.ts';

/** Failures whose message the background has put into a sentence for the reader. */
const EXPECTED_FAILURES = [
  'ArticleTooLongError',
  'NoteNotFoundError',
  'StorageFullError',
  'UnreadableRecordError',
];

/** How the reader's work on an article is kept, and what is told where that fails; the same wherever it is shown. */
export const KEEPING_ACTIONS = {
  saveNote: (article, note) => send('saveNote', { article, note }),
  setSaved: (reading, isSaved) => send('setSaved', { reading, isSaved }),
  saveQuestion: (article, question) => send('saveQuestion', { article, question }),
  deleteQuestion: (id) => send('deleteQuestion', { id }),
  sentenceOf,
  // Not the function itself: called as a method of anything but the window it throws.
  reportError: (error) => reportError(error),
} satisfies Partial<PopupActions>;

/** The sentence that a failure of the background brings for the reader; `null` for all others. */
function sentenceOf(error: unknown): string | null {
  if (!(error instanceof AnswerError) || !EXPECTED_FAILURES.includes(error.name)) return null;
  return error.message;
}
