import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';

import type { LookUpRecord } from '../../lib/domain/look-up.ts';
import { openStore, type Store } from '../../lib/store/index.ts';

let now = 0;
let store: Store;

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  now = 1_000;
  store = openStore(() => now);
});

function recordWith(given: Partial<LookUpRecord> = {}): LookUpRecord {
  return { key: 'en jane harlow', expires: 2_000, answer: { state: 'nothing' }, ...given };
}

async function keysKept(): Promise<readonly unknown[]> {
  const raw = await new Dexie('says-who').open();
  const keys = await raw.table('lookUps').toCollection().primaryKeys();
  raw.close();
  return keys;
}

test('an answer is there until it expires', async () => {
  await store.lookUps.write(recordWith());
  now = 1_999;
  expect(await store.lookUps.read('en jane harlow')).toEqual(recordWith());
  expect(await store.lookUps.read('en bo lund')).toBeNull();
  now = 2_000;
  expect(await store.lookUps.read('en jane harlow')).toBeNull();
});

test('a later answer takes the place of an earlier one', async () => {
  await store.lookUps.write(recordWith());
  await store.lookUps.write(recordWith({ expires: 3_000 }));
  expect(await store.lookUps.read('en jane harlow')).toMatchObject({ expires: 3_000 });
});

test('those that expired go with the next that is written', async () => {
  await store.lookUps.write(recordWith());
  now = 2_000;
  await store.lookUps.write(recordWith({ key: 'en bo lund', expires: 9_000 }));
  expect(await keysKept()).toEqual(['en bo lund']);
});

test('of too many those go that would expire first', async () => {
  for (let at = 0; at < 501; at++) {
    await store.lookUps.write(recordWith({ key: `en ${at}`, expires: 2_000 + at }));
  }
  expect(await keysKept()).toHaveLength(500);
  expect(await store.lookUps.read('en 0')).toBeNull();
  expect(await store.lookUps.read('en 1')).not.toBeNull();
});

test('one that cannot be read is as good as none', async () => {
  await store.lookUps.write(recordWith());
  const raw = await new Dexie('says-who').open();
  await raw.table('lookUps').update('en jane harlow', { answer: 7 });
  raw.close();
  expect(await store.lookUps.read('en jane harlow')).toBeNull();
});

test('all can be forgotten', async () => {
  await store.lookUps.write(recordWith());
  await store.lookUps.clear();
  expect(await keysKept()).toEqual([]);
});
