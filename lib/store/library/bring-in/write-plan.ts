import type { ImportPlan, PlannedRecord } from '../../../domain/import-plan.ts';
import type { Kept } from '../../../domain/shelf.ts';
import type { ShelfDatabase } from '../../database.ts';
import { keepVersion } from '../../keep-versions.ts';
import { OutdatedPlanError } from '../../store-errors.ts';
import type { Committed } from './commit-pieces.ts';

/** Articles first: what hangs on one that was not here needs no way back of its own. */
const TABLES = [
  'articles',
  'texts',
  'notes',
  'questions',
  'decisions',
  'collections',
  'searches',
] as const satisfies readonly (keyof ImportPlan)[];

/** Writes a plan, call it inside `inOneStep`; what it did goes into `done`. */
export async function writePlan(
  database: ShelfDatabase,
  plan: ImportPlan,
  done: Committed,
  now: number,
): Promise<void> {
  const comingIds = new Set(
    plan.articles.flatMap((one) => (one.before === null ? one.after.id : [])),
  );
  for (const table of TABLES) {
    const records: readonly PlannedRecord<Kept>[] = plan[table];
    const ids = records.map(({ after }) => after.id);
    const kept = await database.table<Kept, string>(table).bulkGet(ids);
    const next: Kept[] = [];
    for (const [at, { before, after }] of records.entries()) {
      const current = kept[at];
      const isGone = current === undefined || (await isOutOfSight(database, current, comingIds));
      if (before === null ? !isGone : current?.revision !== before.revision) {
        throw new OutdatedPlanError(`${table} ${after.id} changed since the import was planned.`);
      }
      const revision = Math.max(after.revision, (current?.revision ?? 0) + 1);
      next.push({ ...after, revision });
      note(done, table, after, { before: current ?? null, revision });
      // Texts are large, and the article is what the page says, not what the reader wrote.
      if (current?.deleted === null && table !== 'texts') await keepVersion(database, current, now);
    }
    await database.table(table).bulkPut(next);
  }
}

/** Remembers what was written, and of which article. */
function note(
  done: Committed,
  table: keyof ImportPlan,
  after: Kept,
  { before, revision }: Pick<ImportRevision, 'before' | 'revision'>,
): void {
  const articleId = articleIdOf(table, after);
  if (articleId !== null) done.articleIds.add(articleId);
  if (table === 'articles' && before === null) done.freshIds.add(after.id);
  const isWithFresh = articleId !== null && done.freshIds.has(articleId);
  if (before !== null || !isWithFresh) {
    done.written.push({ table, id: after.id, revision, before });
  }
}

interface ImportRevision {
  readonly before: Kept | null;
  readonly revision: number;
}

/** `null` for what belongs to no article. */
function articleIdOf(table: keyof ImportPlan, record: Kept): string | null {
  if (table === 'articles') return record.id;
  return 'articleId' in record && typeof record.articleId === 'string' ? record.articleId : null;
}

/** Whether a record is deleted here, or hangs on an article that is or was: then it comes in like something new. */
async function isOutOfSight(
  { articles }: ShelfDatabase,
  current: Kept,
  comingIds: ReadonlySet<string>,
): Promise<boolean> {
  if (current.deleted !== null) return true;
  if (!('articleId' in current)) return false;
  const articleId = String(current.articleId);
  return comingIds.has(articleId) || (await articles.get(articleId))?.deleted !== null;
}
