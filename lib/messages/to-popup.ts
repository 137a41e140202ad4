import { isBoolean, isCount, shaped } from '../domain/check.ts';
import type { Messages } from './messages.ts';
import type { MessagesTo } from './receivers.ts';
import type { RequestChecks } from './request-checks.ts';

/** What the popup is told. */
export type ToPopup = {
  readonly [Name in MessagesTo<'popup'>]: Messages[Name]['request'];
};

/** Messages that the popup answers. */
export const TO_POPUP: RequestChecks<'popup'> = {
  readingProgress: shaped<Messages['readingProgress']['request']>({
    tabId: isCount,
    done: isCount,
    total: isCount,
  }),
  paintingChanged: shaped<Messages['paintingChanged']['request']>({
    tabId: isCount,
    isPainted: isBoolean,
  }),
  tabRead: shaped<Messages['tabRead']['request']>({ tabId: isCount }),
};
