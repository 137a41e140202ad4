import { DAY_MS } from '../../domain/day.ts';
import type { LookUpAnswer, LookUpQuestion, LookUpRecord } from '../../domain/look-up.ts';
import { tidied } from './article-title.ts';
import { wikiIn } from './wiki.ts';

/** People change office; a card of last week is still good, one of last month may not be. */
const ANSWER_LASTS_MS = 7 * DAY_MS;

/** There may be an article tomorrow. */
const NOTHING_LASTS_MS = DAY_MS;

/** Under which key the answer to a question is kept: questions with one answer share it. */
export function lookUpKey({ kind, words, language }: LookUpQuestion): string {
  return [kind, wikiIn(language).code, tidied(words)].join(' ');
}

/** An answer as it is kept from now on; `null` for one that lacks a part, which is asked for again. */
export function recordOf(
  question: LookUpQuestion,
  answer: LookUpAnswer,
  now: number,
): LookUpRecord | null {
  if (answer.state === 'found' && answer.page.isIncomplete) return null;
  const lasts = answer.state === 'nothing' ? NOTHING_LASTS_MS : ANSWER_LASTS_MS;
  return { key: lookUpKey(question), expires: now + lasts, answer };
}

/** Whether a kept answer may still be told; one that lasts too long was kept under a clock since set back. */
export function isFresh({ expires }: LookUpRecord, now: number): boolean {
  return expires > now && expires - now <= ANSWER_LASTS_MS;
}
