import {
  isBoolean,
  isCount,
  isNull,
  isString,
  oneOf,
  orNull,
  shaped,
  type Check,
} from '../domain/check.ts';
import { isArticle, isSpan } from '../domain/is-article.ts';
import { isReading } from '../domain/is-reading.ts';
import type { Messages, QuestionWork } from './messages.ts';

type Requests = { readonly [Name in keyof Messages]: Messages[Name]['request'] };

/** What each message may carry; a request is `unknown` until its check accepts it. */
export const IS_REQUEST: { readonly [Name in keyof Requests]: Check<Requests[Name]> } = {
  readTab: shaped<Requests['readTab']>({ tabId: isCount }),
  readingProgress: shaped<Requests['readingProgress']>({
    tabId: isCount,
    done: isCount,
    total: isCount,
  }),
  readPage: isNull,
  analyze: shaped<Requests['analyze']>({ article: isArticle }),
  showPassage: shaped<Requests['showPassage']>({ span: isSpan }),
  setPainting: shaped<Requests['setPainting']>({ isPainted: orNull(isBoolean) }),
  getKeptWork: shaped<Requests['getKeptWork']>({ address: isString }),
  saveNote: shaped<Requests['saveNote']>({ article: isArticle, note: isString }),
  setSaved: shaped<Requests['setSaved']>({ reading: isReading, isSaved: isBoolean }),
  saveQuestion: shaped<QuestionWork>({
    id: orNull(isString),
    address: isString,
    kind: oneOf(['asked', 'gap', 'reader']),
    text: isString,
    quote: isString,
    isAnswered: isBoolean,
    answer: isString,
  }),
  deleteQuestion: shaped<Requests['deleteQuestion']>({ id: isString }),
};
