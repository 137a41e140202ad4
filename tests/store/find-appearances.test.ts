import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';

import type { KeptAppearance } from '../../lib/domain/shelf-appearance.ts';
import { shelfDatabase, type ShelfDatabase } from '../../lib/store/database.ts';
import { findAppearances } from '../../lib/store/find-appearances.ts';
import { openStore } from '../../lib/store/index.ts';
import { articleAbout, tickingClock } from './fixtures.ts';
import { storyOf } from './stories.ts';

const here = articleAbout('bridge');
const HARLOW = { name: 'Jane Harlow', says: ['The bridge must close.'] };

let database: ShelfDatabase;

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  database = shelfDatabase();
});

/** Somebody in the article of that number; every hundredth is Jane Harlow. */
function appearanceIn(number: number): KeptAppearance {
  const name = number % 100 === 0 ? 'jane harlow' : `ada winter ${number}`;
  const actor = { id: 'a1', name, type: 'person', titles: [], aliases: [] } as const;
  return {
    articleId: `article ${number}`,
    keys: [[`person:${name}`, number]],
    actor: { ...actor, companions: [], background: null },
    said: [],
  };
}

describe('on a shelf of 10,000 articles', () => {
  test('only the newest of a name are read, and nothing of anybody else', async () => {
    const all = Array.from({ length: 10_000 }, (_, number) => appearanceIn(number));
    await database.appearances.bulkAdd(all);
    const read: string[] = [];
    for (const table of database.tables) {
      table.hook('reading', (record: unknown) => {
        read.push(table.name);
        return record;
      });
    }
    const { appearances } = await findAppearances(database, here, [
      'person:jane harlow',
      'person:bo lund',
    ]);
    expect(read).toEqual(appearances.map(() => 'appearances'));
    const newest = Array.from({ length: 60 }, (_, at) => `article ${9_900 - at * 100}`);
    expect(appearances.map(({ articleId }) => articleId)).toEqual(newest);
  }, 60_000);
});

test('a name is not found by another that begins with it', async () => {
  await database.appearances.bulkAdd([{ ...appearanceIn(1), keys: [['person:jane harlowe', 1]] }]);
  expect(await findAppearances(database, here, ['person:jane harlow'])).toMatchObject({
    appearances: [],
  });
});

test('one that cannot be read hides no other', async () => {
  await database.appearances.bulkAdd([
    appearanceIn(100),
    { ...appearanceIn(200), said: 7 } as never,
  ]);
  const { appearances } = await findAppearances(database, here, ['person:jane harlow']);
  expect(appearances).toMatchObject([{ articleId: 'article 100' }]);
});

test('what is kept of a saved article has its text only where something is to be placed in it', async () => {
  const store = openStore(tickingClock());
  const reading = storyOf('ferry', [HARLOW]);
  const { id } = await store.setSaved(reading, true);
  expect(await store.getSavedWork(id)).toMatchObject({ saved: null, notes: [], decisions: [] });
  const decision = { kind: 'rename', actor: 'person:jane harlow', name: 'Jane Lund' } as const;
  await store.decideActor(reading.article, decision);
  expect(await store.getSavedWork(id)).toMatchObject({
    saved: { article: reading.article, analysis: reading.analysis },
    decisions: [decision],
  });
  await store.setSaved(reading, false);
  expect(await store.getSavedWork(id)).toBeNull();
  expect(await store.getSavedWork('nowhere')).toBeNull();
});

test('two records that become one are found once', async () => {
  const store = openStore(tickingClock());
  const reading = storyOf('ferry', [HARLOW]);
  const amp = 'https://paper.example/x/ferry';
  await store.setSaved({ ...reading, article: { ...reading.article, url: amp } }, true);
  await store.setSaved(reading, true);
  await store.getKeptWork({ ...reading.article, canonicalUrl: amp });
  const { appearances } = await store.findAppearances(here, ['person:jane harlow']);
  expect(appearances).toHaveLength(1);
});

test('an article that is saved again is found once', async () => {
  const store = openStore(tickingClock());
  const reading = storyOf('ferry', [HARLOW]);
  await store.setSaved(reading, true);
  await store.setSaved(reading, true);
  const { appearances } = await store.findAppearances(here, ['person:jane harlow']);
  expect(appearances).toHaveLength(1);
});
