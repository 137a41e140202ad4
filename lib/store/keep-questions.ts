import type { Article } from '../domain/article.ts';
import type { QuestionWork, ShelfQuestion } from '../domain/shelf.ts';
import type { ShelfDatabase } from './database.ts';
import { isShelfQuestion, readable } from './is-record.ts';
import { inOneStep, recordWithText } from './keep-articles.ts';
import { perform } from './perform.ts';
import { NoteNotFoundError } from './store-errors.ts';
import { buried, firstVersion, nextVersion } from './versions.ts';

/** The questions kept about an article, oldest first. */
export async function questionsOn(
  database: ShelfDatabase,
  articleId: string,
): Promise<readonly ShelfQuestion[]> {
  const records = await database.questions.where('articleId').equals(articleId).toArray();
  return records
    .map((record) => readable(record, isShelfQuestion, 'a question'))
    .filter((question) => question.deleted === null)
    .toSorted((a, b) => a.created - b.created || (a.id < b.id ? -1 : 1));
}

/** Keeps a question as it is now; one the article asks or leaves open is kept only once. */
export function keepQuestion(
  database: ShelfDatabase,
  article: Article,
  { id, kind, text, quote, isAnswered, answer }: QuestionWork,
  now: number,
): Promise<ShelfQuestion> {
  const content = { kind, text, quote, isAnswered, answer };
  return inOneStep(database, async () => {
    const { id: articleId } = await recordWithText(database, article, now);
    const before =
      id === null
        ? await sameQuestion(database, articleId, content)
        : await questionById(database, id);
    const first = { ...firstVersion(now), ...(id !== null && { id }), articleId, noteId: null };
    const after = before === null ? { ...first, ...content } : nextVersion(before, content, now);
    const deed = kind === 'reader' && before === null ? 'asked' : 'answered';
    const steps = [{ table: 'questions', before, after }] as const;
    await perform(database, { articleId, deed, noteId: after.noteId, steps }, now);
    return after;
  });
}

/** Deletes a question; what stays says only that it was there. */
export function buryQuestion(
  database: ShelfDatabase,
  id: string,
  now: number,
): Promise<ShelfQuestion> {
  return inOneStep(database, async () => {
    const before = await questionById(database, id);
    if (before === null) throw new NoteNotFoundError('This question is not kept here.');
    if (before.deleted !== null) return before;
    const after = buried(before, now);
    const steps = [{ table: 'questions', before, after }] as const;
    const { articleId, noteId } = before;
    await perform(database, { articleId, deed: 'deleted', noteId, steps }, now);
    return after;
  });
}

async function questionById(database: ShelfDatabase, id: string): Promise<ShelfQuestion | null> {
  const record: unknown = await database.questions.get(id);
  return record === undefined ? null : readable(record, isShelfQuestion, 'a question');
}

/** Two tabs may both tick off a question of the article's that neither had kept before. */
async function sameQuestion(
  database: ShelfDatabase,
  articleId: string,
  question: Pick<ShelfQuestion, 'kind' | 'text'>,
): Promise<ShelfQuestion | null> {
  if (question.kind === 'reader') return null;
  const kept = await questionsOn(database, articleId);
  return kept.find(({ kind, text }) => kind === question.kind && text === question.text) ?? null;
}
