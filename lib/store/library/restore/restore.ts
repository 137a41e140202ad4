import type { RestoreOutcome, RestorePart } from '../../../domain/restore.ts';
import type { ShelfDatabase } from '../../database.ts';
import { batchesOf, workAhead } from './batches.ts';
import { commitRestore } from './commit-restore.ts';
import { counted, judgeRecords, NOTHING_RESTORED, recordsOf } from './judge-part.ts';
import { knownIds } from './known-ids.ts';
import { stage } from './stage.ts';
import { underWay } from './under-way.ts';

/** Hears how far a long piece of work has come, and can end it. */
export interface Progress {
  readonly signal: AbortSignal;
  /** How many articles are done. */
  readonly tell: (articles: number) => void;
}

/** What a restore did, and to which articles. */
export type Restored = RestoreOutcome & { readonly articleIds: readonly string[] };

/**
 * Brings a backup back. Everything is put aside first and let be seen in one transaction, so whatever
 * ends it early leaves what was there.
 */
export async function restore(
  database: ShelfDatabase,
  parts: AsyncIterable<RestorePart>,
  { signal, tell }: Progress,
  clock: () => number,
): Promise<Restored> {
  return await underWay(database, clock, async (id) => {
    const known = await knownIds(database);
    let outcome = NOTHING_RESTORED;
    await workAhead(batchesOf(parts, signal), async (batch) => {
      outcome = await stage(database, { restore: id, parts: batch, known, now: clock() }, outcome);
      tell(articlesIn(outcome));
    });
    return { ...outcome, articleIds: await commitRestore(database, id, signal, clock()) };
  });
}

/** What a restore would do; nothing is written. */
export async function previewRestore(
  database: ShelfDatabase,
  parts: AsyncIterable<RestorePart>,
  { signal, tell }: Progress,
): Promise<RestoreOutcome> {
  const known = await knownIds(database);
  let outcome = NOTHING_RESTORED;
  await workAhead(batchesOf(parts, signal), async (batch) => {
    const records = batch.flatMap(recordsOf);
    const judged = await database.transaction('r', database.tables, async () =>
      judgeRecords(database, records, known),
    );
    outcome = counted(outcome, judged);
    tell(articlesIn(outcome));
  });
  return outcome;
}

function articlesIn({ articles }: RestoreOutcome): number {
  const { added, updated, same, newerHere } = articles;
  return added + updated + same + newerHere;
}
