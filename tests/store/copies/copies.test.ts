import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';

import { openIndexKeeper, openLibraryStore, openStore } from '../../../lib/store/index.ts';
import { articleAbout, articleWith, readingOf } from '../fixtures.ts';
import { copyWith, PICTURE } from './some-copy.ts';

let now = 1;
const clock = () => now;

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  now = 1;
});

const READING = readingOf(articleWith());

describe('the copy of a saved article', () => {
  it('is there until it is removed', async () => {
    const store = openStore(clock);
    const { id } = await store.setSaved(READING, true);
    now = 5;
    expect(await store.keepCopy(id, copyWith({ pictures: [PICTURE] }))).toMatchObject({
      taken: 5,
      kept: 1,
      shown: 1,
    });
    expect((await store.getCopies(id)).map(({ copy }) => copy.pictures)).toEqual([[PICTURE]]);
    await store.dropCopies(id);
    expect(await store.getCopies(id)).toEqual([]);
  });

  it('is not kept of an article that is not saved', async () => {
    const store = openStore(clock);
    const { id } = await store.saveNote(READING.article, 'Look again');
    expect(await store.keepCopy(id, copyWith())).toBeNull();
    expect(await store.keepCopy('nobody', copyWith())).toBeNull();
    expect(await store.getCopies(id)).toEqual([]);
  });

  it('goes when the article is taken off the shelf', async () => {
    const store = openStore(clock);
    const { id } = await store.setSaved(READING, true);
    await store.keepCopy(id, copyWith());
    await store.setSaved(READING, false);
    expect(await store.getCopies(id)).toEqual([]);
  });

  it('stays one where the article looks as it did', async () => {
    const store = openStore(clock);
    const { id } = await store.setSaved(READING, true);
    await store.keepCopy(id, copyWith({ pictures: [{ ...PICTURE, data: null }] }));
    now = 9;
    await store.keepCopy(id, copyWith({ pictures: [PICTURE] }));
    const copies = await store.getCopies(id);
    expect(copies.map(({ changed, copy }) => [changed, copy.pictures[0]?.data])).toEqual([
      [9, PICTURE.data],
    ]);
  });

  it('stays beside the newest one where the article looks otherwise, and only these two do', async () => {
    const store = openStore(clock);
    const { id } = await store.setSaved(READING, true);
    for (const alt of ['first', 'second', 'third']) {
      now += 10;
      await store.keepCopy(id, copyWith({ pictures: [{ ...PICTURE, alt }] }));
    }
    const copies = await store.getCopies(id);
    expect(copies.map(({ changed, copy }) => [changed, copy.pictures[0]?.alt])).toEqual([
      [31, 'third'],
      [11, 'first'],
    ]);
  });

  it('is emptied out when the article was deleted in bulk and nobody can undo that any more', async () => {
    const store = openStore(clock);
    const library = openLibraryStore(clock);
    const { id } = await store.setSaved(READING, true);
    await store.keepCopy(id, copyWith());
    const { token } = await library.deleteArticles([id]);
    await library.undoBulk(token);
    expect(await store.getCopies(id)).toHaveLength(1);
    await library.deleteArticles([id]);
    now += 31 * 24 * 60 * 60 * 1_000;
    await openIndexKeeper(clock).sweep();
    expect(await store.getCopies(id)).toEqual([]);
  });

  it('goes with the article to the record that two turn out to be', async () => {
    const store = openStore(clock);
    const bridge = articleAbout('bridge');
    const moved = articleAbout('bridge', { url: 'https://paper.example/archive/77' });
    await store.setSaved(readingOf(bridge), true);
    now += 1;
    const { id } = await store.setSaved(readingOf(moved), true);
    await store.keepCopy(id, copyWith());
    const { article: one } = await store.getKeptWork({ ...moved, canonicalUrl: bridge.url });
    expect(one?.id).not.toBe(id);
    expect(await store.getCopies(one?.id ?? '')).toHaveLength(1);
  });
});
