import type { NoteDeed } from '../domain/note.ts';
import { bringBack } from './bring-back.ts';
import type { ShelfDatabase } from './database.ts';
import { addEntry, dropUndone, lastDone, type JournalEntry, type JournalStep } from './journal.ts';
import { keepVersion } from './keep-versions.ts';
import { queueArticles } from './queue-article.ts';
import { changedFields } from './record-fields.ts';
import { countTags } from './tag-uses.ts';

/** Something the reader does to an article's notes, questions and actors. */
export interface Deed {
  readonly articleId: string;
  readonly deed: NoteDeed;
  readonly noteId: string | null;
  readonly steps: readonly JournalStep[];
  /** Whether it writes over something the reader had not seen: then it is a step of its own. */
  readonly isBlind?: boolean;
}

/** Typing is kept every moment; what is typed in one go is undone in one go. */
const ONE_GO_MS = 3_000;

/** Does it, with what is needed to undo it; call it inside a transaction over the tables it writes. */
export async function perform(database: ShelfDatabase, done: Deed, now: number): Promise<void> {
  await writeSteps(database, done.steps);
  await bringBack(database, done.articleId, now);
  await dropUndone(database, done.articleId);
  const last = await lastDone(database, done.articleId);
  const joined = last === null ? null : inOneGo(last, done, now);
  if (joined !== null) {
    await database.journal.put(joined);
    return;
  }
  await keepOverwritten(database, done.steps, now);
  const { articleId, deed, noteId, steps } = done;
  await addEntry(database, { articleId, deed, noteId, steps, at: now, isUndone: 0 });
}

/** Writes what the steps lead to. */
export async function writeSteps(
  database: ShelfDatabase,
  steps: readonly JournalStep[],
): Promise<void> {
  for (const { table, after } of steps) await database.table(table).put(after);
  await countTags(database, steps);
  await queueArticles(database, new Set(steps.map(({ after }) => after.articleId)));
}

/** Keeps what the steps wrote over. */
export async function keepOverwritten(
  database: ShelfDatabase,
  steps: readonly JournalStep[],
  now: number,
): Promise<void> {
  for (const { before } of steps) if (before !== null) await keepVersion(database, before, now);
}

/** The last entry with this deed taken into it; `null` where they are two things. */
function inOneGo(last: JournalEntry, done: Deed, now: number): JournalEntry | null {
  const [earlier, later] = [last.steps[0], done.steps[0]];
  if (earlier === undefined || later === undefined) return null;
  const isOne = last.steps.length === 1 && done.steps.length === 1 && last.deed === done.deed;
  // Clocks are set back, too.
  const isInOneGo = Math.abs(now - last.at) <= ONE_GO_MS;
  if (!isOne || done.isBlind === true || !isInOneGo) return null;
  return isNext(earlier, later)
    ? { ...last, at: now, steps: [{ ...earlier, after: later.after }] }
    : null;
}

/** Whether the later step begins with what the earlier one made, and changes the same fields. */
function isNext(earlier: JournalStep, later: JournalStep): boolean {
  if (earlier.before === null || later.before === null) return false;
  const isLinked =
    earlier.after.id === later.before.id && earlier.after.revision === later.before.revision;
  const fields = changedFields(later.before, later.after).join();
  return isLinked && fields === changedFields(earlier.before, earlier.after).join();
}
