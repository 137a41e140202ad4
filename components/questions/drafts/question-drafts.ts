import { articleKeys } from '../../../lib/domain/article-keys.ts';
import type { Article } from '../../../lib/domain/article.ts';
import type { QuestionWork } from '../../../lib/domain/shelf.ts';

/** The part of a browser's `Storage` that drafts need. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Words that were typed about one article's questions and are not kept yet, by the field they are in. */
export interface QuestionDrafts {
  /** `null` where nothing waits to be kept. */
  readonly find: (field: string) => string | null;
  readonly keep: (field: string, words: string) => void;
  readonly drop: (field: string) => void;
}

/** The drafts on an article; a storage that fails is reported, and typing goes on. */
export function createQuestionDrafts(
  storage: DraftStorage,
  article: Article,
  reportError: (error: unknown) => void,
): QuestionDrafts {
  const [articleKey = ''] = articleKeys(article);
  const keyOf = (field: string) => `question-draft ${articleKey} ${field}`;
  const tried = <Result>(work: () => Result): Result | null => {
    try {
      return work();
    } catch (error) {
      reportError(error);
      return null;
    }
  };
  return {
    find: (field) => tried(() => storage.getItem(keyOf(field))),
    keep: (field, words) => void tried(() => storage.setItem(keyOf(field), words)),
    drop: (field) => void tried(() => storage.removeItem(keyOf(field))),
  };
}

/** What was left in a field when the window closed, unless it was kept after all while nobody looked. */
export function leftIn(
  drafts: QuestionDrafts,
  field: string,
  isKept: (words: string) => boolean,
): string | null {
  const words = drafts.find(field);
  if (words === null || !isKept(words)) return words;
  drafts.drop(field);
  return null;
}

/** The field for a question of the reader's own. */
export const NEW_QUESTION_FIELD = 'new';

/** What can be typed about a question. */
export type QuestionField = 'answer' | 'link' | 'wording';

/** A field of a question: by what it is found by in the article, since its id may be another tomorrow. */
export function fieldOf(field: QuestionField, { id, found, quote }: QuestionWork): string {
  return `${field} ${found === '' ? (id ?? '') : `${found} ${quote}`}`;
}
