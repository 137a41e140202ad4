import { browser } from 'wxt/browser';

import type {
  LookUpAnswer,
  LookUpFailure,
  LookUpOutcome,
  LookUpQuestion,
} from '../../../lib/domain/look-up.ts';
import { waitLeftMs } from '../../../lib/domain/wait-left.ts';
import { isFresh, lookUpKey, recordOf } from '../../../lib/knowledge/look-up/keep-answer.ts';
import { lookUp } from '../../../lib/knowledge/look-up/look-up.ts';
import type { LookUpTools } from '../../../lib/knowledge/look-up/look-up-tools.ts';
import type { Handlers } from '../../../lib/messages/index.ts';
import { isLookUpOn } from '../../../lib/settings/look-up-settings.ts';
import type { LookUps } from '../../../lib/store/index.ts';

type LookUpHandlers = Pick<Handlers<'background'>, 'lookUp' | 'forgetLookUps'>;

/** Answers what is asked of Wikipedia: from what is kept where it can, and only while looking up is on. */
export function lookUpHandlers(cache: LookUps, tools: LookUpTools): LookUpHandlers {
  const underWay = new Map<string, Promise<LookUpOutcome>>();
  const ask = askPatiently(tools);

  const find = async (key: string, question: LookUpQuestion): Promise<LookUpOutcome> => {
    const kept = await cache.read(key);
    if (kept !== null && isFresh(kept, tools.clock())) return kept.answer;
    const outcome = await ask(question);
    if (outcome.state === 'failed') return outcome;
    const record = recordOf(question, outcome, tools.clock());
    // Turned off meanwhile, nothing may be left behind; and an answer is good though it cannot be kept.
    if (record !== null && (await isLookUpOn()))
      await cache.write(record).catch((error: unknown) => reportError(error));
    return outcome;
  };

  return {
    async lookUp({ question }) {
      if (!(await isLookUpOn())) return { state: 'off' };
      const key = lookUpKey(question);
      const found = underWay.get(key) ?? find(key, question).finally(() => underWay.delete(key));
      underWay.set(key, found);
      return await found;
    },
    async forgetLookUps() {
      await cache.clear();
      return null;
    },
  };
}

/** Lets go of what was looked up when the browser's leave is taken back in its own settings. */
export function forgetWhenTakenBack(cache: LookUps): void {
  browser.permissions.onRemoved.addListener(() => void forgetWhereOff(cache));
}

async function forgetWhereOff(cache: LookUps): Promise<void> {
  if (!(await isLookUpOn())) await cache.clear();
}

/** Asks nobody again before the moment that was named, whichever card it is for. */
function askPatiently(tools: LookUpTools) {
  let last: LookUpAnswer | LookUpFailure | null = null;
  return async (question: LookUpQuestion): Promise<LookUpAnswer | LookUpFailure> => {
    const isTooSoon = last?.state === 'failed' && waitLeftMs(last.retryAt, tools.clock()) > 0;
    last = last !== null && isTooSoon ? last : await lookUp(question, tools);
    return last;
  };
}
