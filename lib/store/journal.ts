import { Dexie } from 'dexie';

import { isCount, isNumber, isString, listOf, oneOf, orNull, shaped } from '../domain/check.ts';
import { NOTE_DEEDS, type UndoneWork } from '../domain/note.ts';
import type { ShelfDatabase } from './database.ts';
import { isNote, isShelfDecision, isShelfQuestion } from './is-record.ts';
import type { WorkRecord } from './record-fields.ts';

/** One record before and after something the reader did; `before` is `null` for a new one. */
export interface JournalStep {
  readonly table: 'notes' | 'questions' | 'decisions';
  readonly before: WorkRecord | null;
  readonly after: WorkRecord;
}

/** One thing the reader did to an article's notes, questions and actors, with what is needed to undo it. */
export interface NewJournalEntry extends UndoneWork {
  readonly articleId: string;
  readonly at: number;
  /** A number, since indexes hold no booleans. */
  readonly isUndone: 0 | 1;
  readonly steps: readonly JournalStep[];
}

export interface JournalEntry extends NewJournalEntry {
  /** Grows in the order in which things are done. */
  readonly number: number;
}

const isNoteStep = shaped<JournalStep>({
  table: oneOf(['notes']),
  before: orNull(isNote),
  after: isNote,
});
const isQuestionStep = shaped<JournalStep>({
  table: oneOf(['questions']),
  before: orNull(isShelfQuestion),
  after: isShelfQuestion,
});
const isDecisionStep = shaped<JournalStep>({
  table: oneOf(['decisions']),
  before: orNull(isShelfDecision),
  after: isShelfDecision,
});
const isStep = (step: unknown): step is JournalStep =>
  isNoteStep(step) || isQuestionStep(step) || isDecisionStep(step);

const isJournalEntry = shaped<JournalEntry>({
  deed: oneOf(NOTE_DEEDS),
  noteId: orNull(isString),
  articleId: isString,
  at: isNumber,
  isUndone: (value): value is 0 | 1 => value === 0 || value === 1,
  steps: listOf(isStep),
  number: isCount,
});

/** So many things can be undone for each article. */
const ENTRIES_KEPT = 100;

/** What would be undone next, or `null`. */
export async function lastDone(
  database: ShelfDatabase,
  articleId: string,
): Promise<JournalEntry | null> {
  return readEntry(await entries(database, articleId, 0).last());
}

/** What would be done again next, or `null`. */
export async function firstUndone(
  database: ShelfDatabase,
  articleId: string,
): Promise<JournalEntry | null> {
  return readEntry(await entries(database, articleId, 1).first());
}

/** What cannot be read cannot be undone, and must not keep the reader from doing something new. */
function readEntry(entry: unknown): JournalEntry | null {
  return isJournalEntry(entry) ? entry : null;
}

/** Whether anything can be undone, and done again. */
export async function whatCanBeUndone(database: ShelfDatabase, articleId: string) {
  const [done, undone] = await Promise.all([
    entries(database, articleId, 0).count(),
    entries(database, articleId, 1).count(),
  ]);
  return { canUndo: done > 0, canRedo: undone > 0 };
}

/** Writes down what was done; the oldest goes when there are too many. */
export async function addEntry(database: ShelfDatabase, entry: NewJournalEntry): Promise<void> {
  await database.journal.add(entry);
  const excess = (await entries(database, entry.articleId, 0).count()) - ENTRIES_KEPT;
  if (excess > 0) await entries(database, entry.articleId, 0).limit(excess).delete();
}

/** Whoever does something new cannot do again what was undone before. */
export async function dropUndone(database: ShelfDatabase, articleId: string): Promise<void> {
  await entries(database, articleId, 1).delete();
}

/** Nothing that was done to the article can be undone any more. */
export async function dropJournal({ journal }: ShelfDatabase, articleId: string): Promise<void> {
  await journal
    .where('[articleId+isUndone+number]')
    .between([articleId], [articleId, Dexie.maxKey])
    .delete();
}

/** All that can be read of what was done to an article, in the order in which it was done. */
export async function journalOf(
  database: ShelfDatabase,
  articleId: string,
): Promise<readonly JournalEntry[]> {
  const all: unknown[] = [
    ...(await entries(database, articleId, 0).toArray()),
    ...(await entries(database, articleId, 1).toArray()),
  ];
  return all.filter(isJournalEntry).toSorted((a, b) => a.number - b.number);
}

/** The article's entries, in the order in which they were done. */
function entries({ journal }: ShelfDatabase, articleId: string, isUndone: 0 | 1) {
  return journal
    .where('[articleId+isUndone+number]')
    .between([articleId, isUndone, Dexie.minKey], [articleId, isUndone, Dexie.maxKey]);
}
