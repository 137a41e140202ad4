import type { LookUpAnswer, LookUpQuestion, LookUpRecord } from '../../domain/look-up.ts';
import { tidied } from './article-title.ts';
import { wikiIn } from './wiki.ts';

const HOUR_MS = 3600 * 1000;
const DAY_MS = 24 * HOUR_MS;

/** People change office; a card of last week is still good, one of last month may not be. */
const ANSWER_LASTS_MS = 7 * DAY_MS;

/** There may be an article tomorrow. */
const NOTHING_LASTS_MS = DAY_MS;

/** What is missing may be back soon. */
const PART_LASTS_MS = HOUR_MS;

/** Under which key the answer to a question is kept: questions with one answer share it. */
export function lookUpKey({ kind, words, language }: LookUpQuestion): string {
  return [kind, wikiIn(language).code, tidied(words)].join(' ');
}

/** An answer as it is kept from now on. */
export function recordOf(
  question: LookUpQuestion,
  answer: LookUpAnswer,
  now: number,
): LookUpRecord {
  return { key: lookUpKey(question), expires: now + lifeOf(answer), answer };
}

function lifeOf(answer: LookUpAnswer): number {
  if (answer.state === 'nothing') return NOTHING_LASTS_MS;
  if (answer.state === 'found' && answer.page.isIncomplete) return PART_LASTS_MS;
  return ANSWER_LASTS_MS;
}
