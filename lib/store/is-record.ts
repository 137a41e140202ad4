import { isBoolean, isCount, isNumber, isString, orNull, shaped } from '../domain/check.ts';
import { isArticle } from '../domain/is-article.ts';
import { isAnalysis } from '../domain/is-reading.ts';
import { QUESTION_FIELDS } from '../domain/question-fields.ts';
import type { Kept, ShelfArticle, ShelfQuestion } from '../domain/shelf.ts';

const KEPT = {
  id: isString,
  created: isNumber,
  changed: isNumber,
  deleted: orNull(isNumber),
  revision: isCount,
} satisfies Record<keyof Kept, unknown>;

/** Whether what the database gave is an article of the shelf. */
export const isShelfArticle = shaped<ShelfArticle>({
  ...KEPT,
  address: isString,
  title: isString,
  byline: orNull(isString),
  outlet: orNull(isString),
  published: orNull(isString),
  note: isString,
  isSaved: isBoolean,
  article: orNull(isArticle),
  analysis: orNull(isAnalysis),
});

/** Whether what the database gave is a question of the shelf. */
export const isShelfQuestion = shaped<ShelfQuestion>({
  ...KEPT,
  ...QUESTION_FIELDS,
});
