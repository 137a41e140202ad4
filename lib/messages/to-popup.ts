import { isCount, shaped } from '../domain/check.ts';
import type { Messages } from './messages.ts';
import type { RequestChecks } from './request-checks.ts';

/** Messages that the popup answers. */
export const TO_POPUP: RequestChecks<'popup'> = {
  readingProgress: shaped<Messages['readingProgress']['request']>({
    tabId: isCount,
    done: isCount,
    total: isCount,
  }),
};
