import type { Kept } from '../../domain/shelf.ts';
import type { ShelfDatabase } from '../database.ts';
import { isSame } from '../record-fields.ts';
import { type BulkDeed, type BulkStep, keepBulk } from './bulk.ts';

const TABLES = [
  'articles',
  'collections',
  'searches',
] as const satisfies readonly BulkStep['table'][];

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
    let turned: readonly BulkStep[] = [];
    for (const table of TABLES) {
      const steps = bulk.steps.filter((step) => step.table === table);
      turned = [...turned, ...(await turnBack(database, table, steps, now))];
    }
    await bulks.delete(token);
    return turned.length === 0 ? null : await keepBulk(database, turned, now);
  });
}

/** The steps that do it anew, of those of which something was left to take back. */
async function turnBack(
  database: ShelfDatabase,
  table: BulkStep['table'],
  steps: readonly BulkStep[],
  now: number,
): Promise<readonly BulkStep[]> {
  const records = database.table<Kept, string>(table);
  const here = await records.bulkGet(steps.map(({ id }) => id));
  const turns = steps.flatMap((step, at) => turnOf(step, here[at], now) ?? []);
  await records.bulkPut(turns.map(({ record }) => record));
  const turned = turns.map(({ step }) => step);
  if (table === 'articles') await keepOrSweep(database, turned, now);
  return turned;
}

interface Turn {
  readonly record: Kept;
  /** What does it anew. */
  readonly step: BulkStep;
}

function turnOf(
  { table, id, before, after }: BulkStep,
  here: Kept | undefined,
  now: number,
): Turn | null {
  if (here === undefined) return null;
  const current = new Map<string, unknown>(Object.entries(here));
  const names = Object.keys(after).filter((name) => isSame(current.get(name), after[name]));
  if (names.length === 0) return null;
  const back = Object.fromEntries(
    // Deleting anew is deleting now: the thirty days begin again.
    names.map((name) => [name, name === 'deleted' && before[name] !== null ? now : before[name]]),
  );
  const left = Object.fromEntries(names.map((name) => [name, after[name]]));
  return {
    record: { ...here, ...back, changed: now, revision: here.revision + 1 },
    step: { table, id, before: left, after: back },
  };
}

/** What is here again is not swept out; what is let go of again is, later. */
async function keepOrSweep(
  { toSweep }: ShelfDatabase,
  steps: readonly BulkStep[],
  at: number,
): Promise<void> {
  const having = (name: string, isWanted: (value: unknown) => boolean): readonly string[] =>
    steps.filter(({ after }) => isWanted(after[name])).map(({ id }) => id);
  const back = having('deleted', (deleted) => deleted === null);
  const gone = having('deleted', (deleted) => typeof deleted === 'number');
  const saved = having('isSaved', (isSaved) => isSaved === true);
  const unsaved = having('isSaved', (isSaved) => isSaved === false);
  await toSweep.bulkDelete([
    ...back.map((id): [string, string] => [id, 'all']),
    ...saved.map((id): [string, string] => [id, 'saved-text']),
  ]);
  await toSweep.bulkPut([
    ...gone.map((articleId) => ({ articleId, what: 'all' as const, at })),
    ...unsaved.map((articleId) => ({ articleId, what: 'saved-text' as const, at })),
  ]);
}
