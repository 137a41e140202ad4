import type { ImportDeed, ImportPiece } from '../../../domain/import-plan.ts';
import type { ShelfDatabase } from '../../database.ts';
import { knownIds } from '../restore/known-ids.ts';
import type { Progress } from '../restore/restore.ts';
import { underWay } from '../restore/under-way.ts';
import { commitPieces } from './commit-pieces.ts';
import { stagePieces } from './stage-pieces.ts';

/** Few enough to be held, and enough that not each waits for a transaction of its own. */
const PIECES_AT_ONCE = 16;

/**
 * Brings in what was planned piece by piece. As a restore does, it puts everything aside first and lets it be
 * seen in one transaction, so whatever ends it early leaves what was there.
 */
export async function bringIn(
  database: ShelfDatabase,
  pieces: AsyncIterable<ImportPiece>,
  { signal, tell }: Progress,
  clock: () => number,
): Promise<ImportDeed> {
  return await underWay(database, clock, async (restore) => {
    const known = await knownIds(database);
    let batch: ImportPiece[] = [];
    let done = 0;
    const stage = async (): Promise<void> => {
      signal.throwIfAborted();
      await stagePieces(database, { restore, pieces: batch, known, now: clock() });
      tell((done += batch.length));
      batch = [];
    };
    for await (const piece of pieces) {
      batch.push(piece);
      if (batch.length >= PIECES_AT_ONCE) await stage();
    }
    await stage();
    return await commitPieces(database, restore, clock());
  });
}
