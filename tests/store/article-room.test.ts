import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';

import { ARTICLE_CHARACTERS } from '../../lib/store/article-room.ts';
import { ArticleTooLongError, openStore, type Store } from '../../lib/store/index.ts';
import { articleWith, newNote, questionWith, readingOf, tickingClock } from './fixtures.ts';

const LONG = articleWith({ text: 'word '.repeat(ARTICLE_CHARACTERS / 5 + 1) });
const JUST = articleWith({ text: 'x'.repeat(ARTICLE_CHARACTERS - 100) });
const manyLinks = Array.from({ length: 300 }, () => ({
  start: 0,
  end: 3,
  href: `data:text/plain,${'x'.repeat(10_000)}`,
}));

let store: Store;

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  store = openStore(tickingClock());
});

/** How many characters lie in the database. */
async function charactersKept(): Promise<number> {
  const raw = await new Dexie('says-who').open();
  const all = await Promise.all(raw.tables.map((table) => table.toArray()));
  raw.close();
  return JSON.stringify(all).length;
}

describe('an article that is longer than any', () => {
  test.each([
    ['by its text', LONG],
    ['by its links', articleWith({ links: manyLinks })],
  ])('%s is not saved, and the reader is told why', async (_, article) => {
    await expect(store.setSaved(readingOf(article), true)).rejects.toThrow(ArticleTooLongError);
    expect((await store.getKeptWork(article)).article).toBeNull();
    expect(await charactersKept()).toBeLessThan(1_000);
  });

  test('takes notes and questions all the same, without its text', async () => {
    const note = await store.addNote(newNote(LONG, { comment: 'Long!' }), null);
    await store.saveQuestion(LONG, questionWith());
    expect(await store.getNotes(LONG)).toMatchObject({ firstText: null, notes: [note] });
    expect((await store.getKeptWork(LONG)).questions).toHaveLength(1);
    expect(await charactersKept()).toBeLessThan(10_000);
  });

  test('that was saved while it was shorter can be taken off the shelf', async () => {
    await store.setSaved(readingOf(articleWith()), true);
    expect(await store.setSaved(readingOf(LONG), false)).toMatchObject({ isSaved: false });
  });

  test('is not what we call any article we ever read', async () => {
    expect(await store.setSaved(readingOf(JUST), true)).toMatchObject({ isSaved: true });
  });
});

describe('an address of megabytes', () => {
  const endless = articleWith({ url: `https://paper.example/story?x=${'y'.repeat(1_000_000)}` });

  test('is known by its beginning, and its notes are found again', async () => {
    const note = await store.addNote(newNote(endless), null);
    await store.saveNote({ ...endless, url: `${endless.url}#top` }, 'Mine');
    expect((await store.getNotes(endless)).notes).toEqual([note]);
    expect(await store.hasNotes(endless)).toBe(true);
    expect((await store.getKeptWork(endless)).article?.address).toHaveLength(4_000);
    const raw = await new Dexie('says-who').open();
    const articles: unknown[] = await raw.table('articles').toArray();
    raw.close();
    expect(articles).toHaveLength(1);
    expect(JSON.stringify(articles).length).toBeLessThan(20_000);
  });
});
