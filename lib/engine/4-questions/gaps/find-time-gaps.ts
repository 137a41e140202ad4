import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import type { Gap } from '../gap.ts';
import { passagesOf, prominence, spanOfMatch } from './passages.ts';

/** Something that was done once, on a day that was left out: "recently ordered". */
const RECENTLY =
  /\b(?:(?:has|have|had|was|were) )?recently (?:announced|ordered|approved|rejected|filed|sued|arrested|charged|signed|launched|bought|sold|closed|opened|killed|fired|hired|resigned|passed|voted|banned|published|released|found|discovered|reported|admitted|issued|accused|convicted)\b(?! by)/i;
/** A day, a month or a year near it answers the question. */
const DATED =
  /\b(?:january|february|march|april|june|july|august|september|october|november|december|in may|may \d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tonight|last (?:week|month|year|spring|summer|fall|autumn|winter|night)|earlier this|this (?:week|month|year)|ago|(?:19|20)\d\d)\b/i;

/** When: the first deed that is told as done “recently”, without a date or a link near it. */
export function findTimeGaps(annotated: AnnotatedText): Gap[] {
  for (const passage of passagesOf(annotated)) {
    const found = RECENTLY.exec(passage.words);
    if (found === null || passage.isLinked || DATED.test(passage.paragraph)) continue;
    const span = spanOfMatch(passage, found);
    const text = `On what day was that: “${found[0].toLowerCase()}”?`;
    return [{ kind: 'when', ...span, text, weight: prominence(annotated, span) }];
  }
  return [];
}
