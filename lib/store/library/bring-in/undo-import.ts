import type { ImportDeed, ImportPlan, WrittenRecord } from '../../../domain/import-plan.ts';
import type { Kept } from '../../../domain/shelf.ts';
import type { ShelfDatabase } from '../../database.ts';
import { isNote, isShelfDecision, isShelfQuestion } from '../../is-record.ts';
import { inOneStep } from '../../keep-articles.ts';
import { keepVersion } from '../../keep-versions.ts';
import { queueArticles } from '../../queue-article.ts';
import { OutdatedPlanError } from '../../store-errors.ts';
import { recountTags } from '../../tag-uses.ts';
import { buried, tombstone } from '../../versions.ts';
import { deleteArticles } from '../change-articles.ts';
import { refreshAppearances } from '../refresh-appearances.ts';

/**
 * Takes an import back: what it wrote over is as it was, deleted things deleted as they were; what it added is
 * deleted. Throws `OutdatedPlanError`, and changes nothing, where any of it was changed since. Comes back with
 * the ids of the articles it changed.
 */
export function undoImport(
  database: ShelfDatabase,
  { articleIds, freshIds, written }: ImportDeed,
  now: number,
): Promise<readonly string[]> {
  return inOneStep(database, async () => {
    for (const record of written) await takeBack(database, record, now);
    const fresh = new Set(freshIds);
    const others = articleIds.filter((id) => !fresh.has(id));
    for (const id of others) await refreshAppearances(database, id, now);
    await deleteArticles(database, freshIds, now);
    await recountTags(database);
    await queueArticles(database, articleIds);
    return articleIds;
  });
}

async function takeBack(
  database: ShelfDatabase,
  { table, id, revision, before }: WrittenRecord,
  now: number,
): Promise<void> {
  const current = await database.table<Kept, string>(table).get(id);
  if (current?.revision !== revision) {
    throw new OutdatedPlanError(`${table} ${id} changed since it was brought in.`);
  }
  await keepVersion(database, current, now);
  await database.table(table).put(asBefore(table, current, before, now));
}

/** A revision goes on in any case; what was deleted keeps its time, by which that can be undone. */
function asBefore(table: keyof ImportPlan, current: Kept, before: Kept | null, now: number): Kept {
  if (before === null) return gone(table, current, now);
  const changed = before.deleted === null ? now : before.changed;
  return { ...before, changed, revision: current.revision + 1 };
}

/** What is left of a record that came in and goes again: that it was there, and none of its words. */
function gone(table: keyof ImportPlan, record: Kept, now: number): Kept {
  if (isNote(record) || isShelfQuestion(record) || isShelfDecision(record)) {
    return buried(record, now);
  }
  const emptied = table === 'texts' ? { article: null, analysis: null } : { name: '' };
  return tombstone<Kept>(record, emptied, now);
}
