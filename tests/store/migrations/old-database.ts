import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach } from 'vitest';

import type { Article } from '../../../lib/domain/article.ts';
import { openStore, type Store } from '../../../lib/store/index.ts';
import { tickingClock } from '../fixtures.ts';

/** Before each test of a file there is no database. */
export function beginWithNothing(): void {
  beforeEach(() => {
    Dexie.dependencies.indexedDB = new IDBFactory();
  });
}

/** Writes a database as an earlier version made it: its tables with their indexes, and what stood in them. */
export async function writeOldDatabase(
  version: number,
  stores: Readonly<Record<string, string>>,
  records: Readonly<Record<string, readonly object[]>>,
): Promise<void> {
  const database = new Dexie('says-who');
  database.version(version).stores({ ...stores });
  await database.open();
  for (const [table, rows] of Object.entries(records)) await database.table(table).bulkAdd(rows);
  database.close();
}

/** Opens the store of today on what was written, and waits until it is done; asks about this article. */
export async function migrate(article: Article): Promise<Store> {
  const store = openStore(tickingClock());
  await store.hasNotes(article);
  return store;
}

/** All records of a table after the migration. */
export async function recordsOf(table: string): Promise<readonly unknown[]> {
  const database = await new Dexie('says-who').open();
  const records: unknown[] = await database.table(table).toArray();
  database.close();
  return records;
}
