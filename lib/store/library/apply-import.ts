import type { ImportPlan, PlannedRecord } from '../../domain/import-plan.ts';
import type { Kept } from '../../domain/shelf.ts';
import type { ShelfDatabase } from '../database.ts';
import { inOneStep } from '../keep-articles.ts';
import { keepVersion } from '../keep-versions.ts';
import { queueArticles } from '../queue-article.ts';
import { recountTags } from '../tag-uses.ts';
import { OutdatedPlanError } from '../store-errors.ts';
import { refreshAppearances } from './refresh-appearances.ts';

const WORK_TABLES = ['texts', 'notes', 'questions', 'decisions'] as const;

/** Writes what was planned, all of it or nothing; comes back with the ids of the articles it changed. */
export function applyImport(
  database: ShelfDatabase,
  plan: ImportPlan,
  now: number,
): Promise<readonly string[]> {
  return inOneStep(database, async () => {
    const fresh = plan.articles.filter(({ before }) => before === null);
    const freshIds = new Set(fresh.map(({ after }) => after.id));
    for (const table of ['articles', ...WORK_TABLES] as const) {
      await writeAll({ database, table, freshIds, now }, plan[table]);
    }
    const work = WORK_TABLES.flatMap(
      (table): readonly { after: { articleId: string } }[] => plan[table],
    );
    const changed = new Set([
      ...plan.articles.map(({ after }) => after.id),
      ...work.map(({ after }) => after.articleId),
    ]);
    const withTexts = new Set(plan.texts.map(({ after }) => after.articleId));
    for (const articleId of withTexts) await refreshAppearances(database, articleId, now);
    if (plan.notes.length > 0) await recountTags(database);
    await queueArticles(database, changed);
    return [...changed];
  });
}

interface Writing {
  readonly database: ShelfDatabase;
  readonly table: keyof ImportPlan;
  /** Ids of articles that are not here, or deleted. */
  readonly freshIds: ReadonlySet<string>;
  readonly now: number;
}

async function writeAll(
  { database, table, freshIds, now }: Writing,
  records: readonly PlannedRecord<Kept>[],
): Promise<void> {
  const kept = await database
    .table<Kept, string>(table)
    .bulkGet(records.map(({ after }) => after.id));
  const written: Kept[] = [];
  for (const [at, { before, after }] of records.entries()) {
    const current = kept[at];
    if (!isAsPlanned(current, before, freshIds)) {
      throw new OutdatedPlanError(`${table} ${after.id} changed since the import was planned.`);
    }
    written.push({ ...after, revision: Math.max(after.revision, (current?.revision ?? 0) + 1) });
    // Texts are large, and the article is what the page says, not what the reader wrote.
    if (current !== undefined && table !== 'texts') await keepVersion(database, current, now);
  }
  await database.table(table).bulkPut(written);
}

/**
 * Whether a record is as the plan has it. What is deleted here, or hangs on an article that is, comes in like
 * something new; its count of revisions goes on, so whoever undoes that knows it by when it was changed.
 */
function isAsPlanned(
  current: Kept | undefined,
  before: Kept | null,
  freshIds: ReadonlySet<string>,
): boolean {
  if (current === undefined) return before === null;
  if (before === null) {
    const hangsOnFresh = 'articleId' in current && freshIds.has(String(current.articleId));
    return current.deleted !== null || hangsOnFresh;
  }
  return current.revision === before.revision || current.changed === before.changed;
}
