import type { Kept } from '../../domain/shelf.ts';
import type { ShelfDatabase } from '../database.ts';
import { isSame } from '../record-fields.ts';
import { type BulkDeed, type BulkStep, keepBulk } from './bulk.ts';

/** Takes a bulk deed back where everything is still as it left it; `null` where it is too late for all of it. */
export function undoBulk(
  database: ShelfDatabase,
  token: number,
  now: number,
): Promise<BulkDeed | null> {
  const { articles, collections, searches, bulks, toIndex, toSweep } = database;
  const tables = [articles, collections, searches, bulks, toIndex, toSweep];
  return database.transaction('rw', tables, async () => {
    const bulk = await bulks.get(token);
    if (bulk === undefined) return null;
    const turned: BulkStep[] = [];
    for (const step of bulk.steps) {
      const back = await turnBack(database, step, now);
      if (back !== null) turned.push(back);
    }
    await bulks.delete(token);
    return turned.length === 0 ? null : await keepBulk(database, turned, now);
  });
}

/** The step that does it anew, or `null` where nothing was left to take back. */
async function turnBack(
  database: ShelfDatabase,
  { table, id, before, after }: BulkStep,
  now: number,
): Promise<BulkStep | null> {
  const current = new Map<string, unknown>(
    Object.entries((await database.table<Kept, string>(table).get(id)) ?? {}),
  );
  const names = Object.keys(after).filter((name) => isSame(current.get(name), after[name]));
  if (names.length === 0) return null;
  const back = Object.fromEntries(
    // Deleting anew is deleting now: the thirty days begin again.
    names.map((name) => [name, name === 'deleted' && before[name] !== null ? now : before[name]]),
  );
  const revision = Number(current.get('revision')) + 1;
  await database
    .table(table)
    .put({ ...Object.fromEntries(current), ...back, changed: now, revision });
  if (table === 'articles') await keepOrSweep(database, id, back, now);
  const left = Object.fromEntries(names.map((name) => [name, after[name]]));
  return { table, id, before: left, after: back };
}

/** What is here again is not swept out; what is let go of again is, later. */
async function keepOrSweep(
  { toSweep }: ShelfDatabase,
  articleId: string,
  { deleted, isSaved }: Readonly<Record<string, unknown>>,
  at: number,
): Promise<void> {
  if (deleted === null) await toSweep.delete([articleId, 'all']);
  if (typeof deleted === 'number') await toSweep.put({ articleId, what: 'all', at });
  if (isSaved === true) await toSweep.delete([articleId, 'saved-text']);
  if (isSaved === false) await toSweep.put({ articleId, what: 'saved-text', at });
}
