import type { Kept } from '../domain/shelf.ts';

/** What a new record starts with; `now` is milliseconds since 1970. */
export function firstVersion(now: number): Kept {
  return { id: crypto.randomUUID(), created: now, changed: now, deleted: null, revision: 1 };
}

/** The record after a change; writing to a deleted record brings it back. */
export function nextVersion<Record extends Kept>(
  record: Record,
  change: Partial<Omit<Record, keyof Kept>>,
  now: number,
): Record {
  return { ...record, ...change, changed: now, deleted: null, revision: record.revision + 1 };
}

/** What is left of a record once it is deleted. */
export function tombstone<Record extends Kept>(
  record: Record,
  emptied: Partial<Omit<Record, keyof Kept>>,
  now: number,
): Record {
  return { ...nextVersion(record, emptied, now), deleted: now };
}
