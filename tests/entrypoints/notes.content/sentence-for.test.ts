import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { sentenceFor } from '../../../entrypoints/notes.content/sentence-for.ts';
import { AnswerError } from '../../../lib/messages/index.ts';
import { NOTE_WORDS } from '../../page/notes/note-words.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what nobody foresaw is told to the browser, and not to the page', () => {
  const tellPage = vi.fn();
  vi.stubGlobal('reportError', tellPage);
  expect(sentenceFor(new Error('Unforeseen'), NOTE_WORDS)).toBe(NOTE_WORDS.notice.failed);
  expect(() => vi.runAllTimers()).toThrow('Unforeseen');
  expect(tellPage).not.toHaveBeenCalled();
});

test('a sentence of the background is the reader’s', () => {
  const error = new AnswerError('StorageFullError', 'There is no room.');
  expect(sentenceFor(error, NOTE_WORDS)).toBe('There is no room.');
  expect(vi.getTimerCount()).toBe(0);
});
