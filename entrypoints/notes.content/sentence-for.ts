import type { NoteWords } from '../../lib/domain/note-words.ts';

/** Errors that come with a sentence for the reader; the background wrote it. */
const HAS_SENTENCE = new Set(['StorageFullError', 'UnreadableRecordError']);

/** What the reader is told of an error; of what nobody foresaw, the browser is told as well. */
export function sentenceFor(error: unknown, words: NoteWords): string {
  if (error instanceof Error && HAS_SENTENCE.has(error.name)) return error.message;
  // In Firefox `reportError` tells the page as well, with our own address; what a task of ours throws stays ours.
  setTimeout(() => {
    throw error;
  });
  return words.notice.failed;
}
