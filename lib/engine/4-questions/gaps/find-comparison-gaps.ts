import { sentenceAt } from '../../1-sentences/sentence-at.ts';
import type { Gap, Grounds } from '../gap.ts';
import { type Comparison, COMPARISONS } from '../words/comparisons.ts';
import { type Passage, spanOfMatch } from './passages.ts';

/** A base that the sentences around it share with it. */
const BASE_NEAR =
  /\b(?:compared (?:with|to)|versus|since|year-(?:on|over)-year|year (?:on|over) year|an? year (?:ago|earlier|before)|(?:in|for) (?:the |its |his |their )?(?:19|20)\d\d|fiscal|over the (?:last|past)|(?:between|from) (?:19|20)\d\d|previous record|record (?:was|of|set)|the same (?:period|month|time)|from (?:about |around |nearly |just )?[$€£]?\d[\d.,]*%?[^.]{0,40}? to)\b/i;
/** So many characters around a sentence belong to what it compares. */
const TOLD_BEFORE = 800;
const TOLD_BEHIND = 500;
/** Markets count from the last close, accounts from the last year, polls from the last poll, and everybody knows. */
const MARKET =
  /\b(?:shares?|stocks?|futures|index|dow|nasdaq|s&p|ftse|nikkei|points?|trading|barrel|ounce|close[ds]?|yields?|quarter(?:ly)?|interest rates?|profits?|revenues?|earnings|net income|consumer prices|cpi|inflation|loans?|polls?|polled|survey|percentage)\b/i;
/** The headline of another article that ran into the words. */
const TEASER = /\b(?:INTERACTIVE|READ MORE|OPINION|SPECIAL SERIES|WATCH)\b/;
const IMAGINED = /^if\b|\?$|\b(?:would|could|will|may|might|should|if|must|forecast|expected)\b/i;

/** Among so many shares the base is told once for all of them. */
const SHARE = /\d ?(?:%|per ?cent)/gi;
const MANY_SHARES = 4;
/** Told as a known cause of something else, or only wished for: "thanks to a surge", "calls for an increase". */
const AS_CAUSE =
  /\b(?:call(?:s|ed|ing)? for|demand(?:s|ed|ing)?|seek(?:s|ing)?|sought|urg(?:es|ed|ing)|need(?:s|ed)?|want(?:s|ed)?|promis(?:es|ed)|to bring|thanks to|because of|due to|amid|despite|(?:driven|fuel+ed|caused|helped) by|after|following)\s$/i;

/** Compared with what: changes, records and surges for which no base is given near them. */
export function findComparisonGaps({ annotated, passages, actors, bearing }: Grounds): Gap[] {
  // What a company or a rich man gained is compared by their accounts with the year before.
  const owners = actors.filter(({ type }) => type === 'organization' || type === 'person');
  const owned = new Set(
    owners.flatMap(({ mentions }) =>
      mentions.map(({ start }) => sentenceAt(annotated.sentences, start)),
    ),
  );
  return passages.flatMap((passage) => {
    const { words, paragraph, isLinked } = passage;
    if (isLinked || IMAGINED.test(words) || MARKET.test(paragraph)) return [];
    if (owned.has(passage.sentence) || TEASER.test(words)) return [];
    const comparison = COMPARISONS.find(({ pattern }) => pattern.test(words));
    if (comparison === undefined || hasBase(comparison, passage, annotated.article.text)) return [];
    const found = comparison.pattern.exec(words)!;
    if (AS_CAUSE.test(words.slice(0, found.index))) return [];
    const span = spanOfMatch(passage, found);
    const text = capitalized(comparison.ask(withinSentence(found[0])));
    return [{ kind: 'compared', ...span, text, weight: bearing(span) }];
  });
}

function hasBase(comparison: Comparison, { sentence, words }: Passage, text: string): boolean {
  const from = Math.max(0, sentence.start - TOLD_BEFORE);
  const near = text.slice(from, sentence.end + TOLD_BEHIND);
  const shares = near.match(SHARE)?.length ?? 0;
  return comparison.isBased(words) || BASE_NEAR.test(near) || shares >= MANY_SHARES;
}

/** "The record number" → "record number", "A surge" → "a surge" */
function withinSentence(found: string): string {
  return found.replace(/^the /i, '').replace(/^(?:An?|Record)\b/, (first) => first.toLowerCase());
}

/** A question that begins with words of the article begins large: “Rose by 12 percent”. */
function capitalized(text: string): string {
  return text.replace(/^“\p{Ll}/u, (first) => first.toUpperCase());
}
