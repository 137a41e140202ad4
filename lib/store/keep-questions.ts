import type { Article } from '../domain/article.ts';
import type { NoteDeed } from '../domain/note.ts';
import { matchQuestions } from '../domain/same-question.ts';
import type { QuestionWork, ShelfQuestion } from '../domain/shelf.ts';
import type { ShelfDatabase } from './database.ts';
import { isShelfQuestion, readable } from './is-record.ts';
import { inOneStep, recordWithText } from './keep-articles.ts';
import { perform } from './perform.ts';
import { NoteNotFoundError } from './store-errors.ts';
import { buried, firstVersion, nextVersion } from './versions.ts';

/** The questions kept about an article, oldest first, and how many besides cannot be read: those stay as they are. */
export async function questionsOn(
  database: ShelfDatabase,
  articleId: string,
): Promise<{ readonly questions: readonly ShelfQuestion[]; readonly unreadable: number }> {
  const records: unknown[] = await database.questions
    .where('articleId')
    .equals(articleId)
    .toArray();
  const questions = records.filter(isShelfQuestion);
  return {
    questions: questions
      .filter((question) => question.deleted === null)
      .toSorted((a, b) => a.created - b.created || (a.id < b.id ? -1 : 1)),
    unreadable: records.length - questions.length,
  };
}

/** Keeps a question as it is now; one the article asks or leaves open is kept only once. */
export function keepQuestion(
  database: ShelfDatabase,
  article: Article,
  { id, ...content }: QuestionWork,
  now: number,
): Promise<ShelfQuestion> {
  return inOneStep(database, async () => {
    const { id: articleId } = await recordWithText(database, article, now);
    const before =
      id === null
        ? await sameQuestion(database, articleId, content)
        : await questionById(database, id);
    const first = { ...firstVersion(now), ...(id !== null && { id }), articleId, noteId: null };
    const after = before === null ? { ...first, ...content } : nextVersion(before, content, now);
    const steps = [{ table: 'questions', before, after }] as const;
    const deed = deedOf(before, after);
    await perform(database, { articleId, deed, noteId: after.noteId, steps }, now);
    return after;
  });
}

type QuestionContent = Omit<QuestionWork, 'id'>;

/** We may have learned to ask better since: other words are the reader's only where ours are the same. */
function deedOf(before: ShelfQuestion | null, after: ShelfQuestion): NoteDeed {
  if (before === null && after.kind === 'reader') return 'asked';
  if (after.isDismissed !== (before?.isDismissed ?? false)) return 'dismissed';
  const { text, found } = before ?? { text: after.found, found: after.found };
  return after.text !== text && after.found === found ? 'reworded' : 'answered';
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
  question: QuestionContent,
): Promise<ShelfQuestion | null> {
  const { questions } = await questionsOn(database, articleId);
  return matchQuestions([question], questions).matches[0] ?? null;
}
