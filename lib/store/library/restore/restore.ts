import type { RestoreOutcome, RestorePart } from '../../../domain/restore.ts';
import type { ShelfDatabase } from '../../database.ts';
import { clearRestore, clearRestores } from './clear-restore.ts';
import { commitRestore } from './commit-restore.ts';
import { counted, judgeRecords, NOTHING_RESTORED, recordsOf } from './judge-part.ts';
import { stage } from './stage.ts';

/** Hears how far a long piece of work has come, and can end it. */
export interface Progress {
  readonly signal: AbortSignal;
  /** How many articles are done. */
  readonly tell: (articles: number) => void;
}

/** What a restore did, and to which articles. */
export type Restored = RestoreOutcome & { readonly articleIds: readonly string[] };

/** Few enough to be held, and enough that not each waits for a transaction of its own. */
const PARTS_AT_ONCE = 16;

/**
 * Brings a backup back. Everything is put aside first and let be seen in one transaction, so whatever
 * ends it early leaves what was there.
 */
export async function restore(
  database: ShelfDatabase,
  parts: AsyncIterable<RestorePart>,
  progress: Progress,
  clock: () => number,
): Promise<Restored> {
  await clearRestores(database, null);
  const id = crypto.randomUUID();
  await database.restores.add({ id, alive: clock(), isOver: false });
  try {
    let outcome = NOTHING_RESTORED;
    await inBatches(parts, progress, async (batch) => {
      outcome = await stage(database, { restore: id, parts: batch, now: clock() }, outcome);
    });
    return { ...outcome, articleIds: await commitRestore(database, id, clock()) };
  } catch (error) {
    await clearRestore(database, id);
    throw error;
  }
}

/** What a restore would do; nothing is written. */
export async function previewRestore(
  database: ShelfDatabase,
  parts: AsyncIterable<RestorePart>,
  progress: Progress,
): Promise<RestoreOutcome> {
  let outcome = NOTHING_RESTORED;
  await inBatches(parts, progress, async (batch) => {
    const records = batch.flatMap(recordsOf);
    const judged = await database.transaction('r', database.tables, async () =>
      judgeRecords(database, records),
    );
    outcome = counted(outcome, judged);
  });
  return outcome;
}

async function inBatches(
  parts: AsyncIterable<RestorePart>,
  { signal, tell }: Progress,
  work: (batch: readonly RestorePart[]) => Promise<void>,
): Promise<void> {
  let batch: RestorePart[] = [];
  let articles = 0;
  const workOff = async (): Promise<void> => {
    signal.throwIfAborted();
    await work(batch);
    articles += batch.filter(({ kind }) => kind === 'dossier').length;
    batch = [];
    tell(articles);
  };
  for await (const part of parts) {
    batch.push(part);
    if (batch.length >= PARTS_AT_ONCE) await workOff();
  }
  await workOff();
}
