import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';

import { NO_FILTER } from '../../../lib/domain/library-filter.ts';
import type { LibraryStore } from '../../../lib/store/index.ts';
import { Dexie } from 'dexie';
import { emptyDevice, openBoth } from './library-fixtures.ts';

let library: LibraryStore;

beforeEach(() => {
  emptyDevice();
  ({ library } = openBoth());
});

const names = async () => (await library.collections()).map(({ name }) => name);

test('collections are made, renamed and listed by name', async () => {
  const { id } = await library.addCollection('Water');
  await library.addCollection('Bridges');
  expect(await names()).toEqual(['Bridges', 'Water']);
  const renamed = await library.renameCollection(id, 'Air');
  expect(renamed).toMatchObject({ id, name: 'Air', revision: 2 });
  expect(await names()).toEqual(['Air', 'Bridges']);
});

test('a deleted collection is gone, without its name, and comes back with undoing', async () => {
  const { id } = await library.addCollection('Water');
  const { token } = await library.deleteCollection(id);
  expect(await names()).toEqual([]);
  const database = await new Dexie('says-who').open();
  expect(await database.table('collections').get(id)).toMatchObject({ name: '' });
  database.close();
  await library.undoBulk(token);
  expect(await names()).toEqual(['Water']);
});

test('searches are kept with what they look for', async () => {
  const filter = { ...NO_FILTER, sites: ['paper.example'], statuses: ['open'] as const };
  const { id } = await library.addSearch({ name: 'Open', query: 'ferry', filter });
  await library.changeSearch(id, { name: 'Still open' });
  expect(await library.searches()).toMatchObject([{ name: 'Still open', query: 'ferry', filter }]);
  const { token } = await library.deleteSearch(id);
  expect(await library.searches()).toEqual([]);
  await library.undoBulk(token);
  expect(await library.searches()).toMatchObject([{ id, name: 'Still open', filter }]);
});

test('one that cannot be read hides no other', async () => {
  await library.addSearch({ name: 'Good', query: '', filter: NO_FILTER });
  const database = await new Dexie('says-who').open();
  await database.table('searches').put({ id: 'bad', name: 'Bad', query: 7, deleted: null });
  database.close();
  expect((await library.searches()).map(({ name }) => name)).toEqual(['Good']);
});
