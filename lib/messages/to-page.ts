import { isBoolean, isNull, orNull, shaped } from '../domain/check.ts';
import { isSpan } from '../domain/is-span.ts';
import type { Messages } from './messages.ts';
import type { RequestChecks } from './request-checks.ts';

/** Messages that the content script answers; it carries these checks and no others. */
export const TO_PAGE: RequestChecks<'page'> = {
  readPage: isNull,
  takeArticle: isNull,
  showPassage: shaped<Messages['showPassage']['request']>({ span: isSpan }),
  setPainting: shaped<Messages['setPainting']['request']>({ isPainted: orNull(isBoolean) }),
};
