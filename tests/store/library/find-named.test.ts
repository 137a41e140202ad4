import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';

import type { KeptAppearance } from '../../../lib/domain/shelf-appearance.ts';
import { shelfDatabase, type ShelfDatabase } from '../../../lib/store/database.ts';
import { findAppearances } from '../../../lib/store/find-appearances.ts';
import { articlesNaming } from '../../../lib/store/library/find-named.ts';

const HARLOW = 'person:jane harlow';
const SHELF_SIZE = 2_000;

let database: ShelfDatabase;

/** Jane Harlow in the article of that number, which is from the day of that number. */
function appearanceIn(number: number): KeptAppearance {
  const actor = { id: 'a1', name: 'Jane Harlow', type: 'person', titles: [], aliases: [] } as const;
  return {
    articleId: `article ${number}`,
    keys: [[HARLOW, number]],
    actor: { ...actor, companions: [], background: null },
    said: [],
  };
}

beforeEach(async () => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  database = shelfDatabase();
  const all = Array.from({ length: SHELF_SIZE }, (_, number) => appearanceIn(number));
  await database.appearances.bulkAdd(all);
});

test('of a name that everybody has only those of about the time are read, and all are counted', async () => {
  let read = 0;
  database.appearances.hook('reading', (record: KeptAppearance) => {
    read += 1;
    return record;
  });
  const { count, articleIds } = await articlesNaming(database, HARLOW, 1_000, 6);
  expect(count).toBe(SHELF_SIZE);
  expect(new Set(articleIds)).toEqual(
    new Set([998, 999, 1_000, 1_001, 1_002, 1_003].map((number) => `article ${number}`)),
  );
  expect(read).toBe(6);
  expect(await articlesNaming(database, 'person:jane', 1_000, 6)).toEqual({
    count: 0,
    articleIds: [],
  });
});

test('all who go by a name are found where all are asked for', async () => {
  const { appearances } = await findAppearances(database, null, [HARLOW], Infinity);
  expect(appearances).toHaveLength(SHELF_SIZE);
});
