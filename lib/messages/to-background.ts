import { isBoolean, isCount, isNull, isString, orNull, shaped } from '../domain/check.ts';
import { isArticle } from '../domain/is-article.ts';
import { isPageArticle } from '../domain/is-page-article.ts';
import { isReading } from '../domain/is-reading.ts';
import { QUESTION_FIELDS } from '../domain/question-fields.ts';
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
    question: shaped<QuestionWork>({ id: orNull(isString), ...QUESTION_FIELDS }),
  }),
  deleteQuestion: shaped<Messages['deleteQuestion']['request']>({ id: isString }),
  bringNotes: isNull,
  wantNotes: isNull,
  getNoteWords: isNull,
  ...NOTE_REQUESTS,
};
