import { DAY_MS } from '../domain/day.ts';
import type { ShelfDatabase } from './database.ts';

/** So long a reader can undo, and have back what they deleted. */
export const REGRET_MS = 30 * DAY_MS;

/** Lets go of the words of what was deleted long ago, and of what was done too long ago to be undone. */
export function sweep(database: ShelfDatabase, now: number): Promise<void> {
  const { journal, versions, articles, notes, questions, decisions } = database;
  const tables = [articles, notes, questions, decisions];
  const limit = now - REGRET_MS;
  return database.transaction('rw', [journal, versions, ...tables], async () => {
    await journal.where('at').below(limit).delete();
    for (const table of tables) {
      // Only tombstones are in the index: what is not deleted has no key there.
      const buried = await table.where('deleted').below(limit).primaryKeys();
      await versions.where('recordId').anyOf(buried).delete();
    }
  });
}
