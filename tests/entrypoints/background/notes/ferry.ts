import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';

import { noteHandlers } from '../../../../entrypoints/background/notes/note-handlers.ts';
import type { Article } from '../../../../lib/domain/article.ts';
import { openStore } from '../../../../lib/store/index.ts';
import { articleWith, contentWith, tickingClock } from '../../../store/fixtures.ts';
import { pageAt, spanOf } from './fixtures.ts';

export const TEXT = [
  'The ferry will not sail on Monday. The crew wants higher wages, the harbour master said.',
  'Nobody knows how long the strike will last. The town has ordered two more buses.',
  'Tickets stay valid until the end of the year, and no one has to stand in line for that.',
].join('\n\n');

/** Words of it. */
export const WAGES = 'The crew wants higher wages';

/** The article, with other words in it. */
export function ferryWith(text: string): Article {
  let start = 0;
  const blocks = text.split('\n\n').map((block) => {
    const span = { start, end: start + block.length, kind: 'paragraph' as const };
    start = span.end + 2;
    return span;
  });
  return articleWith({ url: 'https://paper.example/2026/ferry', title: 'No ferry', text, blocks });
}

export const ferry = ferryWith(TEXT);
export const page = pageAt(`${ferry.url}?utm_source=mail#top`);

/** What answers pages, on an empty store; comes with what is told to all others. */
export function answering() {
  Dexie.dependencies.indexedDB = new IDBFactory();
  const store = openStore(tickingClock());
  const tellNews = vi.fn<(articleId: string) => Promise<void>>(async () => undefined);
  const handlers = noteHandlers(store, tellNews);
  return {
    store,
    tellNews,
    handlers,
    /** A note on these words, made on the page. */
    addNote: async (words: string, given = {}) => {
      const content = contentWith(given);
      return await handlers.addNote({ article: ferry, span: spanOf(ferry, words), content }, page);
    },
  };
}
