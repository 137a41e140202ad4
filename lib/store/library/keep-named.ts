import type { Table } from 'dexie';

import type { Collection } from '../../domain/collection.ts';
import { isNamed, isSavedSearch } from '../../domain/is-saved-search.ts';
import type { SavedSearch } from '../../domain/saved-search.ts';
import type { Kept } from '../../domain/shelf.ts';
import type { ShelfDatabase } from '../database.ts';
import { readable } from '../is-record.ts';
import { firstVersion, nextVersion, tombstone } from '../versions.ts';
import { type BulkDeed, keepBulk } from './bulk.ts';

/** The reader's collections, by name. */
export function keptCollections({ collections }: ShelfDatabase): Promise<readonly Collection[]> {
  return byName(collections, isNamed);
}

/** The reader's searches, by name. */
export function keptSearches({ searches }: ShelfDatabase): Promise<readonly SavedSearch[]> {
  return byName(searches, isSavedSearch);
}

/** A new collection or search. */
export async function addNamed<Content extends object>(
  table: Table<Kept & Content, string>,
  content: Content,
  now: number,
): Promise<Kept & Content> {
  const record = { ...firstVersion(now), ...content };
  await table.add(record);
  return record;
}

/** Changes a collection. */
export function changeCollection(
  { collections }: ShelfDatabase,
  id: string,
  change: Pick<Collection, 'name'>,
  now: number,
): Promise<Collection> {
  return changeNamed(collections, isNamed, id, (record) => nextVersion(record, change, now));
}

/** Changes a search; what is not named stays. */
export function changeSearch(
  { searches }: ShelfDatabase,
  id: string,
  change: Partial<Omit<SavedSearch, keyof Kept>>,
  now: number,
): Promise<SavedSearch> {
  return changeNamed(searches, isSavedSearch, id, (record) => nextVersion(record, change, now));
}

/** Deletes a collection or search; articles go on naming the collection, in case it comes back. */
export function deleteNamed(
  database: ShelfDatabase,
  table: 'collections' | 'searches',
  id: string,
  now: number,
): Promise<BulkDeed> {
  const { bulks, toIndex } = database;
  const named = database.table<unknown, string>(table);
  return database.transaction('rw', [named, bulks, toIndex], async () => {
    const record = readable(await named.get(id), isNamed, 'a collection or search');
    const after = record.deleted === null ? tombstone(record, { name: '' }, now) : record;
    await named.put(after);
    const fields = ({ name, deleted }: Collection) => ({ name, deleted });
    const step = { table, id, before: fields(record), after: fields(after) };
    return await keepBulk(database, [step], now);
  });
}

function changeNamed<Named extends Collection>(
  table: Table<Named, string>,
  check: (record: unknown) => record is Named,
  id: string,
  change: (record: Named) => Named,
): Promise<Named> {
  return table.db.transaction('rw', table, async () => {
    const after = change(readable(await table.get(id), check, 'a collection or search'));
    await table.put(after);
    return after;
  });
}

async function byName<Named extends Collection>(
  table: Table<Named, string>,
  check: (record: unknown) => record is Named,
): Promise<readonly Named[]> {
  const records: unknown[] = await table.toArray();
  return records
    .filter(check)
    .filter(({ deleted }) => deleted === null)
    .toSorted((a, b) => a.name.localeCompare(b.name) || a.created - b.created);
}
