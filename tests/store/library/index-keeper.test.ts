import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';

import { type LibraryStore, openIndexKeeper, type Store } from '../../../lib/store/index.ts';
import { newNote, tickingClock } from '../fixtures.ts';
import { killedAnywhere } from './kill-after.ts';
import {
  articleNamed,
  atOnce,
  emptyDevice,
  found,
  keepArticle,
  openBoth,
  rawRecords,
  takeInAll,
} from './library-fixtures.ts';

let store: Store;
let library: LibraryStore;

beforeEach(() => {
  emptyDevice();
  ({ store, library } = openBoth());
});

test('what is kept is found by its text, its notes, its tags', async () => {
  await keepArticle(store, 'ferry', { comment: 'Who says so?', tags: ['harbour'] });
  await keepArticle(store, 'bridge');
  await takeInAll();
  expect(await found(library, 'ferry')).toEqual(['All about the ferry']);
  expect(await found(library, '"who says so"')).toEqual(['All about the ferry']);
  expect(await found(library, 'late')).toHaveLength(2);
  expect(await library.countToIndex()).toBe(0);
});

test('what changes is found as it is now, and what is gone is not', async () => {
  const id = await keepArticle(store, 'ferry', { comment: 'Nonsense' });
  await takeInAll();
  const { notes } = await store.getNotes(articleNamed('ferry'));
  await store.changeNote({ id: notes[0]?.id ?? '', revision: 1 }, { comment: 'Doubtful' });
  await takeInAll();
  expect(await found(library, 'nonsense')).toEqual([]);
  expect(await found(library, 'doubtful')).toHaveLength(1);
  await library.deleteArticles([id]);
  await takeInAll();
  expect(await found(library, 'doubtful')).toEqual([]);
  expect(await library.digests()).toEqual([]);
});

test('of some articles the lists tell what they tell of all', async () => {
  const ferry = await keepArticle(store, 'ferry');
  const bridge = await keepArticle(store, 'bridge');
  await takeInAll();
  await library.changeArticles([ferry], { addTags: ['harbour'] });
  const [digest, ...others] = await library.digestsOf([ferry, 'nobody knows']);
  expect(others).toEqual([]);
  expect(digest).toMatchObject({ id: ferry, tags: ['harbour'] });
  expect(await library.digests()).toContainEqual(digest);
  await library.deleteArticles([ferry]);
  expect(await library.digestsOf([ferry, bridge])).toMatchObject([{ id: bridge }]);
});

test('an article of which everything was taken back is in no list', async () => {
  const note = await store.addNote(newNote(articleNamed('ferry')), null);
  await takeInAll();
  expect(await library.digests()).toHaveLength(1);
  await store.deleteNote(note.id);
  await takeInAll();
  expect(await library.digests()).toEqual([]);
});

test('an index that other rules made is not up to date with any article', async () => {
  await keepArticle(store, 'ferry');
  await keepArticle(store, 'bridge');
  expect(await library.countToIndex()).toBe(2);
  await takeInAll();
  const index = await new Dexie('says-who-search').open();
  await index.table('facts').put({ name: 'rules', version: 0 });
  index.close();
  expect(await library.countToIndex()).toBe(2);
  await takeInAll();
  expect(await library.countToIndex()).toBe(0);
});

test('what changes while it is taken in is taken in again', async () => {
  await keepArticle(store, 'ferry');
  const keeper = openIndexKeeper(tickingClock());
  await keeper.takeInSome(async (slices) => {
    await store.saveNote(articleNamed('ferry'), 'Meanwhile');
    return await atOnce(slices);
  });
  expect(await keeper.countLeft()).toBe(1);
  await takeInAll();
  expect(await found(library, 'meanwhile')).toHaveLength(1);
});

describe('killed at any point', () => {
  test('the index is right the next time', async () => {
    const steps = await killedAnywhere(
      async () => {
        emptyDevice();
        ({ store, library } = openBoth());
        const ids: string[] = [];
        for (const name of ['ferry', 'bridge', 'school']) ids.push(await keepArticle(store, name));
        await takeInAll();
        await store.saveNote(articleNamed('ferry'), 'Strike');
        await library.deleteArticles(ids.slice(2));
      },
      () => takeInAll(),
      async () => {
        await takeInAll();
        expect(await found(library, 'late')).toEqual([
          'All about the bridge',
          'All about the ferry',
        ]);
        expect(await found(library, 'strike')).toEqual(['All about the ferry']);
        expect(await found(library, 'school')).toEqual([]);
        expect(await library.countToIndex()).toBe(0);
      },
    );
    expect(steps).toBeGreaterThan(4);
  });

  test('so it is after the first filling', async () => {
    await killedAnywhere(
      async () => {
        emptyDevice();
        ({ store, library } = openBoth());
        for (const name of ['ferry', 'bridge']) await keepArticle(store, name);
      },
      () => takeInAll(),
      async () => {
        await takeInAll();
        expect(await found(library, 'late')).toHaveLength(2);
      },
    );
  });
});

describe('a damaged index', () => {
  const DAMAGES: readonly (readonly [string, (index: Dexie) => Promise<unknown>])[] = [
    ['a segment that is none', (index) => index.table('segments').put({ number: 1, size: 2 })],
    [
      'a segment cut short',
      async (index) => {
        const segments = index.table<{ postings: Uint8Array }, number>('segments');
        const segment = await segments.get(1);
        const postings = segment?.postings.slice(0, 3);
        await index.table('segments').put({ ...segment, postings });
      },
    ],
    ['a segment that is missing', (index) => index.table('segments').clear()],
    ['a digest that is none', (index) => index.table('digests').put({ id: 'x', changed: 5 })],
    [
      'a digest too many',
      async (index) => {
        const digest = await index.table<object>('digests').toCollection().first();
        await index.table('digests').put({ ...digest, id: 'nobody' });
      },
    ],
    ['other rules', (index) => index.table('facts').put({ name: 'rules', version: 0 })],
  ];

  test.each(DAMAGES)('with %s is made anew', async (_, damage) => {
    for (const name of ['ferry', 'bridge']) await keepArticle(store, name);
    await takeInAll();
    const index = await new Dexie('says-who-search').open();
    await damage(index);
    index.close();
    // Whoever sees it first, the library or the keeper, drops it.
    await library.loadIndex();
    await library.digests();
    await takeInAll();
    expect(await found(library, 'late')).toHaveLength(2);
    expect(await library.digests()).toHaveLength(2);
    expect(await rawRecords('says-who-search', 'facts')).toMatchObject([{ name: 'rules' }]);
  });

  test('that is gone altogether is made anew', async () => {
    await keepArticle(store, 'ferry');
    await takeInAll();
    library.close();
    await Dexie.delete('says-who-search');
    await takeInAll();
    expect(await found(library, 'ferry')).toHaveLength(1);
  });
});

test('many small changes leave few segments', async () => {
  for (let at = 0; at < 12; at++) {
    await store.saveNote(articleNamed('ferry'), `Call ${at}`);
    await takeInAll();
  }
  expect((await rawRecords('says-who-search', 'segments')).length).toBeLessThan(5);
  expect(await found(library, 'call')).toHaveLength(1);
});
