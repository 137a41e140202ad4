import type { Gap, Grounds } from '../gap.ts';
import { spanOfMatch } from './passages.ts';

const DEEDS =
  'announced|ordered|approved|rejected|filed|sued|arrested|charged|signed|bought|sold|killed|fired|hired|resigned|passed|voted|banned|admitted|accused|convicted';
/** Something that was done once, on a day that was left out: "recently ordered the", not "recently released prisoners". */
const RECENTLY = new RegExp(
  `\\b(?:(?:has|have) recently (?:${DEEDS})\\b|recently (?:${DEEDS})\\b(?= (?:the|an?|his|her|its|their|that|plans|to|new)\\b))(?! (?:up|by)\\b)`,
  'i',
);
/** A day, a month or a year near it answers the question. */
const DATED =
  /\b(?:january|february|march|april|june|july|august|september|october|november|december|in may|may \d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tonight|last (?:week|month|year|spring|summer|fall|autumn|winter|night)|earlier this|this (?:week|month|year)|ago|(?:19|20)\d\d)\b/i;

/** What hangs on less than this is told in passing. */
const LEAST_BEARING = 2;

/** When: the first deed that is told as done “recently”, without a date or a link near it. */
export function findTimeGaps({ passages, bearing }: Grounds): Gap[] {
  for (const passage of passages) {
    const found = RECENTLY.exec(passage.words);
    if (found === null || passage.isLinked || DATED.test(passage.paragraph)) continue;
    const span = spanOfMatch(passage, found);
    if (bearing(span) < LEAST_BEARING) continue;
    const text = `On what day was that: “${found[0].toLowerCase()}”?`;
    return [{ kind: 'when', ...span, text, weight: bearing(span) }];
  }
  return [];
}
