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
import { isPageCopy } from '../domain/is-page-copy.ts';
import { isAnalysis } from '../domain/is-reading.ts';
import { isShelfActor } from '../domain/is-shelf-actor.ts';
import type { Note } from '../domain/note.ts';
import { QUESTION_FIELDS } from '../domain/question-fields.ts';
import type {
  Kept,
  ShelfArticle,
  ShelfCopy,
  ShelfDecision,
  ShelfQuestion,
  ShelfText,
} from '../domain/shelf.ts';
import type { KeptAppearance, SaidThen } from '../domain/shelf-appearance.ts';
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
  tags: listOf(isString),
  collections: listOf(isString),
});

/** Whether what the database gave is the text of an article. */
export const isShelfText = shaped<ShelfText>({
  ...KEPT,
  articleId: isString,
  role: oneOf(['first', 'saved']),
  article: orNull(isArticle),
  analysis: orNull(isAnalysis),
});

/** Whether what the database gave is a copy of an article. */
export const isShelfCopy = shaped<ShelfCopy>({
  ...KEPT,
  articleId: isString,
  role: oneOf(['first', 'saved']),
  copy: orNull(isPageCopy),
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
  names: listOf(isString),
  decision: orNull(isActorDecision),
});

/** Whether what the database gave is an actor in a saved article. */
export const isKeptAppearance = shaped<KeptAppearance>({
  articleId: isString,
  keys: listOf(
    (key): key is KeptAppearance['keys'][number] =>
      Array.isArray(key) && key.length === 2 && isString(key[0]) && isNumber(key[1]),
  ),
  actor: isShelfActor,
  said: listOf(shaped<SaidThen>({ text: isString, voice: oneOf(['quote', 'reported', 'own']) })),
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
