import type { Note } from '../domain/note.ts';
import type { Kept, ShelfQuestion } from '../domain/shelf.ts';
import type { WorkRecord } from './record-fields.ts';

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

/** What is left of a note, question or decision: that it was there, and none of its words. */
export function buried<Work extends WorkRecord>(record: Work, now: number): Work;
export function buried(record: WorkRecord, now: number): WorkRecord {
  if ('passage' in record) return tombstone(record, EMPTIED_NOTE, now);
  if ('decision' in record) return tombstone(record, { decision: null, names: [] }, now);
  return tombstone(record, EMPTIED_QUESTION, now);
}

const NO_PASSAGE = { quote: '', prefix: '', suffix: '', start: 0, end: 0, textLength: 0 };

const EMPTIED_NOTE = {
  comment: '',
  tags: [],
  flag: null,
  passage: NO_PASSAGE,
  sentence: '',
} satisfies Partial<Note>;

const EMPTIED_QUESTION = {
  text: '',
  found: '',
  quote: '',
  answer: '',
  answerLink: '',
} satisfies Partial<ShelfQuestion>;
