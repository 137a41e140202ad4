import type { ShelfDatabase } from '../../database.ts';
import { RestoreEndedError } from '../../store-errors.ts';
import { clearRestore, clearRestores } from './clear-restore.ts';

/**
 * Works on a restore or an import under an id of its own, which ends any other. What it put aside is cleared
 * away where it comes to no end.
 */
export async function underWay<Outcome>(
  database: ShelfDatabase,
  clock: () => number,
  work: (restore: string) => Promise<Outcome>,
): Promise<Outcome> {
  await clearRestores(database, null);
  const id = crypto.randomUUID();
  await database.restores.add({ id, alive: clock(), isOver: false });
  try {
    return await work(id);
  } catch (error) {
    // Nobody sees any of it, so nobody waits; what is left when this page is closed the background takes.
    clearRestore(database, id).catch(() => undefined);
    throw error;
  }
}

/** Gives a sign of life; throws `RestoreEndedError` where another restore or import was begun meanwhile. */
export async function giveSignOfLife(
  { restores }: ShelfDatabase,
  restore: string,
  now: number,
): Promise<void> {
  const restoring = await restores.get(restore);
  if (restoring === undefined || restoring.isOver) {
    throw new RestoreEndedError('Another import or restore was begun meanwhile.');
  }
  await restores.put({ ...restoring, alive: now });
}
