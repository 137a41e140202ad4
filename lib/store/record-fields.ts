import type { Note } from '../domain/note.ts';
import type { Kept, ShelfDecision, ShelfQuestion } from '../domain/shelf.ts';

/** What the reader makes on an article, and can undo. */
export type WorkRecord = Note | ShelfQuestion | ShelfDecision;

/** What every record has; all else is what the reader gave it. */
const KEPT_NAMES: ReadonlySet<string> = new Set<keyof Kept>([
  'id',
  'created',
  'changed',
  'deleted',
  'revision',
]);

/** The fields in which two states of a record differ; what the store adds to both is left out. */
export function changedFields(before: WorkRecord, after: WorkRecord): readonly string[] {
  const [old, fresh] = [fieldsOf(before), fieldsOf(after)];
  return [...fresh.keys()].filter(
    (name) => !KEPT_NAMES.has(name) && !isSame(old.get(name), fresh.get(name)),
  );
}

/** These fields of a record. */
export function pickFields(record: WorkRecord, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([name]) => names.includes(name)));
}

/** Whether two values of plain data are alike; fields of objects may stand in any order. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, inOrder) === JSON.stringify(b, inOrder);
}

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function fieldsOf(record: WorkRecord): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(record));
}
