import type { UndoneWork } from '../domain/note.ts';
import { bringBack } from './bring-back.ts';
import type { ShelfDatabase } from './database.ts';
import { isNote, isShelfDecision, isShelfQuestion, readable } from './is-record.ts';
import { firstUndone, lastDone, type JournalEntry, type JournalStep } from './journal.ts';
import { inOneStep } from './keep-articles.ts';
import { keepOverwritten, writeSteps } from './perform.ts';
import { changedFields, pickFields, type WorkRecord } from './record-fields.ts';
import { buried, nextVersion } from './versions.ts';

/** Undoes the last thing that was done and can still be undone. Undoing is a change like any other. */
export function undo(
  database: ShelfDatabase,
  articleId: string,
  now: number,
): Promise<UndoneWork | null> {
  return takeSteps(database, () => lastDone(database, articleId), now);
}

/** Does again what was undone last, where that is still possible. */
export function redo(
  database: ShelfDatabase,
  articleId: string,
  now: number,
): Promise<UndoneWork | null> {
  return takeSteps(database, () => firstUndone(database, articleId), now);
}

function takeSteps(
  database: ShelfDatabase,
  nextEntry: () => Promise<JournalEntry | null>,
  now: number,
): Promise<UndoneWork | null> {
  return inOneStep(database, async () => {
    for (;;) {
      const entry = await nextEntry();
      if (entry === null) return null;
      if (!(await turnOver(database, entry, now))) continue;
      await bringBack(database, entry.articleId, now);
      return { deed: entry.deed, noteId: entry.noteId };
    }
  });
}

/**
 * Undoes an entry, or does it again; whether anything was left to do. What changed since by another
 * way stays as it is, and an entry of which nothing can be done any more is dropped.
 */
async function turnOver(
  database: ShelfDatabase,
  entry: JournalEntry,
  now: number,
): Promise<boolean> {
  const steps: JournalStep[] = [];
  for (const step of entry.steps) {
    const current = await currentOf(database, step);
    const [from, to] = entry.isUndone === 1 ? [step.before, step.after] : [step.after, step.before];
    const after = current === null ? null : turned({ current, from, to, now });
    if (after !== null) steps.push({ table: step.table, before: current, after });
  }
  if (steps.length === 0) {
    await database.journal.delete(entry.number);
    return false;
  }
  await writeSteps(database, steps);
  await keepOverwritten(database, steps, now);
  await database.journal.put({ ...entry, isUndone: entry.isUndone === 1 ? 0 : 1 });
  return true;
}

interface Turn {
  readonly current: WorkRecord;
  /** What the entry left behind. */
  readonly from: WorkRecord | null;
  /** What it shall be. */
  readonly to: WorkRecord | null;
  readonly now: number;
}

/** The record as it shall be, or `null` where something else was made of it meanwhile. */
function turned({ current, from, to, now }: Turn): WorkRecord | null {
  const isThere = current.deleted === null;
  if (to === null || to.deleted !== null) {
    const isUntouched = from !== null && changedFields(from, current).length === 0;
    if (!isThere || !isUntouched) return null;
    return buried(current, now);
  }
  if (from === null || from.deleted !== null) {
    return isThere ? null : nextVersion(current, pickFields(to, changedFields(current, to)), now);
  }
  if (!isThere) return null;
  const names = stillAsLeft(current, from, changedFields(from, to));
  return names.length === 0 ? null : nextVersion(current, pickFields(to, names), now);
}

function stillAsLeft(
  current: WorkRecord,
  from: WorkRecord,
  names: readonly string[],
): readonly string[] {
  const touched = changedFields(from, current);
  return names.filter((name) => !touched.includes(name));
}

async function currentOf(
  database: ShelfDatabase,
  { table, after }: JournalStep,
): Promise<WorkRecord | null> {
  const record: unknown = await database.table(table).get(after.id);
  if (record === undefined) return null;
  switch (table) {
    case 'notes':
      return readable(record, isNote, 'a note');
    case 'questions':
      return readable(record, isShelfQuestion, 'a question');
    case 'decisions':
      return readable(record, isShelfDecision, 'a decision');
  }
}
