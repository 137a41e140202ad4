import type { Handlers } from '../../../lib/messages/index.ts';
import type { Store } from '../../../lib/store/index.ts';
import { inReadersWords } from '../in-readers-words.ts';

/** Answers what is asked and kept of an article as a whole. */
export function shelfHandlers(store: Store) {
  return {
    getKeptWork: ({ article }) => inReadersWords(store.getKeptWork(article)),
    saveNote: ({ article, note }) => inReadersWords(store.saveNote(article, note)),
    setSaved: ({ reading, isSaved }) => inReadersWords(store.setSaved(reading, isSaved)),
  } satisfies Partial<Handlers<'background'>>;
}
