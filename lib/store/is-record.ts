import {
  isBoolean,
  isCount,
  isNumber,
  isString,
  listOf,
  oneOf,
  orNull,
  shaped,
} from '../domain/check.ts';
import { isActorDecision } from '../domain/is-actor-decision.ts';
import { isArticle } from '../domain/is-article.ts';
import { isPassage, NOTE_FIELDS } from '../domain/is-note.ts';
import { isAnalysis } from '../domain/is-reading.ts';
import type { Note } from '../domain/note.ts';
import { QUESTION_FIELDS } from '../domain/question-fields.ts';
import type {
  Kept,
  ShelfArticle,
  ShelfDecision,
  ShelfQuestion,
  ShelfText,
} from '../domain/shelf.ts';
import { UnreadableRecordError } from './store-errors.ts';

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
  addresses: listOf(isString),
  keys: listOf(isString),
  title: isString,
  byline: orNull(isString),
  outlet: orNull(isString),
  published: orNull(isString),
  note: isString,
  isSaved: isBoolean,
});

/** Whether what the database gave is the text of an article. */
export const isShelfText = shaped<ShelfText>({
  ...KEPT,
  articleId: isString,
  role: oneOf(['first', 'saved']),
  article: orNull(isArticle),
  analysis: orNull(isAnalysis),
});

/** Whether what the database gave is a question of the shelf. */
export const isShelfQuestion = shaped<ShelfQuestion>({
  ...KEPT,
  ...QUESTION_FIELDS,
  articleId: isString,
  noteId: orNull(isString),
});

/** Whether what the database gave is a decision on an actor. */
export const isShelfDecision = shaped<ShelfDecision>({
  ...KEPT,
  articleId: isString,
  place: isCount,
  decision: orNull(isActorDecision),
});

/** Whether what the database gave is a note. */
export const isNote = shaped<Note>({
  ...KEPT,
  ...NOTE_FIELDS,
  articleId: isString,
  passage: isPassage,
  sentence: isString,
});

/** The record, if it is what it should be; `what` names it for whoever looks into the error. */
export function readable<Kind>(
  record: unknown,
  check: (record: unknown) => record is Kind,
  what: string,
): Kind {
  if (!check(record)) throw new UnreadableRecordError(`The record of ${what}`);
  return record;
}
