import type { Kept } from '../domain/shelf.ts';
import type { ShelfDatabase } from './database.ts';

/** A record as it was before it was written over. */
export interface EarlierVersion {
  /** UUID of the version. */
  readonly id: string;
  readonly recordId: string;
  /** When it was written over. */
  readonly at: number;
  readonly record: Kept;
}

/** So many of each record; a record that is changed more often loses its oldest. */
const VERSIONS_KEPT = 50;

/** Keeps what is about to be written over. */
export async function keepVersion(
  { versions }: ShelfDatabase,
  record: Kept,
  at: number,
): Promise<void> {
  await versions.add({ id: crypto.randomUUID(), recordId: record.id, at, record });
  const kept = versions.where('recordId').equals(record.id);
  if ((await kept.count()) <= VERSIONS_KEPT) return;
  // Not by time, since clocks are set back.
  const oldest = (await kept.sortBy('record.revision')).slice(0, -VERSIONS_KEPT);
  await versions.bulkDelete(oldest.map(({ id }) => id));
}

/** What a record was before, latest first; unchecked, as the database gave it. */
export async function versionsOf(
  { versions }: ShelfDatabase,
  recordId: string,
): Promise<readonly unknown[]> {
  const kept: readonly { record: Kept }[] = await versions
    .where('recordId')
    .equals(recordId)
    .toArray();
  return kept.map(({ record }) => record).toSorted((a, b) => b.revision - a.revision);
}
