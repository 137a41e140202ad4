import { BACKUP_FAILURES } from '../domain/backup.ts';
import {
  atMost,
  isBoolean,
  isCount,
  isNull,
  isString,
  listOf,
  oneOf,
  orNull,
  shaped,
} from '../domain/check.ts';
import { isActorDecision } from '../domain/is-actor-decision.ts';
import { isArticle } from '../domain/is-article.ts';
import { isLookUpQuestion } from '../domain/is-look-up.ts';
import { isPageArticle } from '../domain/is-page-article.ts';
import { isReading } from '../domain/is-reading.ts';
import { isShelfActor } from '../domain/is-shelf-actor.ts';
import { NEW_QUESTION_FIELDS } from '../domain/question-fields.ts';
import { SHELF_ACTOR_LIMITS } from '../domain/shelf-actor.ts';
import type { Messages, QuestionWork } from './messages.ts';
import { NOTE_REQUESTS } from './note-requests.ts';
import type { RequestChecks } from './request-checks.ts';

/** Messages that the background context answers. */
export const TO_BACKGROUND: RequestChecks<'background'> = {
  readTab: shaped<Messages['readTab']['request']>({ tabId: isCount }),
  analyze: shaped<Messages['analyze']['request']>({ article: isPageArticle }),
  getPageWords: isNull,
  getKeptWork: shaped<Messages['getKeptWork']['request']>({ article: isArticle }),
  saveNote: shaped<Messages['saveNote']['request']>({ article: isArticle, note: isString }),
  setSaved: shaped<Messages['setSaved']['request']>({ reading: isReading, isSaved: isBoolean }),
  saveQuestion: shaped<Messages['saveQuestion']['request']>({
    article: isArticle,
    question: shaped<QuestionWork>({ id: orNull(isString), ...NEW_QUESTION_FIELDS }),
  }),
  deleteQuestion: shaped<Messages['deleteQuestion']['request']>({ id: isString }),
  decideActor: shaped<Messages['decideActor']['request']>({
    article: isArticle,
    decision: isActorDecision,
  }),
  getActorHistories: shaped<Messages['getActorHistories']['request']>({
    article: isArticle,
    actors: atMost(SHELF_ACTOR_LIMITS.actors, listOf(isShelfActor)),
  }),
  lookUp: shaped<Messages['lookUp']['request']>({ question: isLookUpQuestion }),
  forgetLookUps: isNull,
  libraryChanged: shaped<Messages['libraryChanged']['request']>({ articleIds: listOf(isString) }),
  getReaderChoices: isNull,
  backupReady: shaped<Messages['backupReady']['request']>({
    address: isString,
    articles: isCount,
    bytes: isCount,
    leftOut: isCount,
  }),
  backupFailed: shaped<Messages['backupFailed']['request']>({ failure: oneOf(BACKUP_FAILURES) }),
  keepCopy: shaped<Messages['keepCopy']['request']>({ articleId: isString, tabId: isCount }),
  removeCopy: shaped<Messages['removeCopy']['request']>({ articleId: isString }),
  getCopyFacts: shaped<Messages['getCopyFacts']['request']>({ articleId: isString }),
  bringNotes: isNull,
  wantNotes: isNull,
  getNoteWords: isNull,
  ...NOTE_REQUESTS,
};
