import type { Kept, ShelfQuestion } from '../domain/shelf.ts';
import type { ShelfDatabase } from './database.ts';
import { isShelfQuestion } from './is-record.ts';
import { UnreadableRecordError } from './store-errors.ts';
import { firstVersion, nextVersion, tombstone } from './versions.ts';

/** A question as the reader left it; `id` is `null` for one that is not kept yet. */
export type QuestionToKeep = Omit<ShelfQuestion, keyof Kept> & { readonly id: string | null };

/** The questions kept about the article at this address, oldest first. */
export async function questionsAt(
  database: ShelfDatabase,
  address: string,
): Promise<readonly ShelfQuestion[]> {
  const records = await database.questions.where('address').equals(address).toArray();
  return records
    .map(checked)
    .filter((question) => question.deleted === null)
    .toSorted((a, b) => a.created - b.created || (a.id < b.id ? -1 : 1));
}

/** Keeps a question as it is now; one the article asks or leaves open is kept only once. */
export function keepQuestion(
  database: ShelfDatabase,
  question: QuestionToKeep,
  now: number,
): Promise<ShelfQuestion> {
  const { id, ...content } = question;
  return database.transaction('rw', database.questions, async () => {
    const kept = id === null ? await sameQuestion(database, question) : await byId(database, id);
    const next: ShelfQuestion =
      kept === null
        ? { ...firstVersion(now), ...(id === null ? {} : { id }), ...content }
        : nextVersion(kept, content, now);
    await database.questions.put(next);
    return next;
  });
}

/** Deletes a question; what stays says only that it was there. */
export function buryQuestion(database: ShelfDatabase, id: string, now: number): Promise<void> {
  return database.transaction('rw', database.questions, async () => {
    const kept = await byId(database, id);
    if (kept === null || kept.deleted !== null) return;
    await database.questions.put(tombstone(kept, { text: '', quote: '', answer: '' }, now));
  });
}

async function byId(database: ShelfDatabase, id: string): Promise<ShelfQuestion | null> {
  const record: unknown = await database.questions.get(id);
  return record === undefined ? null : checked(record);
}

/** Two tabs may both tick off a question of the article's that neither had kept before. */
async function sameQuestion(
  database: ShelfDatabase,
  question: QuestionToKeep,
): Promise<ShelfQuestion | null> {
  if (question.kind === 'reader') return null;
  const kept = await questionsAt(database, question.address);
  return kept.find(({ kind, text }) => kind === question.kind && text === question.text) ?? null;
}

function checked(record: unknown): ShelfQuestion {
  if (!isShelfQuestion(record)) throw new UnreadableRecordError('The record of a question');
  return record;
}
