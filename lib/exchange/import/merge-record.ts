import type { PlannedRecord } from '../../domain/import-plan.ts';
import type { ImportCounts } from '../../domain/import-preview.ts';
import type { Kept } from '../../domain/shelf.ts';
import { isYetToCome, notAfter } from './not-after.ts';

/** What becomes of a record that comes in. */
export interface Merged<Record extends Kept> {
  readonly fate: keyof ImportCounts;
  /** `null` where nothing is written. */
  readonly planned: PlannedRecord<Record> | null;
}

/** The later of two states of a record stands; of two alike the one that is here. `now` is milliseconds since 1970. */
export function mergeRecord<Record extends Kept>(
  here: Record | undefined,
  file: Record,
  now: number,
): Merged<Record> {
  const coming = notAfter(file, now);
  if (here === undefined) return { fate: 'added', planned: { before: null, after: coming } };
  if (hasSameContent(here, coming)) return { fate: 'same', planned: null };
  if (!isLater(file, here, now)) return { fate: 'newerHere', planned: null };
  const revision = Math.max(here.revision, coming.revision) + 1;
  const after = { ...coming, created: Math.min(here.created, coming.created), revision };
  return { fate: 'updated', planned: { before: here, after } };
}

/** Whether a state of a file stands over the one that is here. */
export function isLater(file: Kept, here: Kept, now: number): boolean {
  return file.changed > here.changed && !isYetToCome(file.changed, now);
}

/** Whether two states of a record say the same, whenever they were written. */
export function hasSameContent<Record extends Kept>(one: Record, other: Record): boolean {
  return contentOf(one) === contentOf(other);
}

function contentOf(record: Kept): string {
  const { id: _, created: _1, changed: _2, deleted: _3, revision: _4, ...content } = record;
  return JSON.stringify(content, inOrder);
}

/** Fields of objects may stand in any order. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
