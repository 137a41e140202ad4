import { Dexie } from 'dexie';

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

/** All records of a table after the migration. */
export async function recordsOf(table: string): Promise<readonly unknown[]> {
  const database = await new Dexie('says-who').open();
  const records: unknown[] = await database.table(table).toArray();
  database.close();
  return records;
}
