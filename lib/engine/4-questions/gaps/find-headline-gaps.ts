import { overlaps } from '../../../domain/span.ts';
import type { Gap, Grounds } from '../gap.ts';
import { stemsOf } from '../words/stems-of.ts';
import type { Passage } from './passages.ts';

/** A headline that says itself that it is not sure, that it asks, or who says so. */
const IS_OPEN =
  /[?:“”"'‘’|]|\b(?:could|may|might|would|should|can|likely|expected|reportedly|alleged\w*|suspected|feared|plans?|wants?|hopes?|says?|said|poll|promises?|vows?|threatens?|report|sources?|how|why|what|you|your|we|our|i|my|possibl[ey]|potential(?:ly)?)\b/i;
const HEDGED =
  /\b(?:could|might|may|reportedly|allegedly|possibly|perhaps|is (?:likely|expected|believed|thought|said) to|are (?:likely|expected|believed|thought|said) to)\b/;
const FORECAST = /\bwill (?!smith|be a\b|not\b)\p{Ll}+|\bset to \p{Ll}+/iu;
/** The text foresees it, too: plans of those who carry them out are told in other words. */
const FORESEES = /\b(?:will|set to|going to|bound to|about to)\b/i;
/** It tells that something is so: "kills", "is", "to lift"; a bare name claims nothing. */
const TELLS = /\b(?:is|are|was|were|has|have|to|will|\p{L}+(?:ed|[^s]s))\b/iu;
/** A headline of what is to come needs no “is expected to” to be unsure: "set to dump the law", "Xi to send a signal". */
const FORETELLS = /\bto \p{Ll}|\bwill\b/u;
/** What somebody fears or hopes is another thing than what the headline tells. */
const ANOTHERS = /\b(?:fear|worr|concern|warn|hop|if\b)[^.]{0,60}$/i;
/** So much of the headline must come back in the sentence that hedges it. */
const LEAST_SHARED = 0.6;
const LEAST_WORDS = 3;
const FIRST_SENTENCES = 6;
/** What is hedged later is another thing. */
const SENTENCES_OF_HEADLINE = 4;

/** How sure: a headline that states what the text only forecasts or hedges. */
export function findHeadlineGaps(grounds: Grounds): Gap[] {
  const { article } = grounds.annotated;
  const headline = article.blocks.find(({ kind }) => kind === 'headline');
  if (headline === undefined) return [];
  const { start, end } = headline;
  const words = article.text.slice(start, end);
  const wanted = stemsOf(words);
  if (IS_OPEN.test(words) || wanted.size < LEAST_WORDS || !TELLS.test(words)) return [];
  const first = grounds.passages.slice(0, FIRST_SENTENCES);
  const hedge = hedgeOf(words, first.slice(0, SENTENCES_OF_HEADLINE), wanted);
  const isForetold = FORECAST.test(words) && !isTakenUp(grounds, first, wanted);
  if (hedge === null && !isForetold) return [];
  const text =
    hedge === null
      ? 'The headline tells what will happen: who says so, and how sure is it?'
      : `The headline states it, the text says “${hedge}”: how sure is it?`;
  return [{ kind: 'headline', start, end, text, weight: 0 }];
}

/** The word that makes unsure in the text what the headline states. */
function hedgeOf(
  headline: string,
  first: readonly Passage[],
  wanted: ReadonlySet<string>,
): string | null {
  if (FORETELLS.test(headline)) return null;
  for (const { words } of first) {
    const hedge = HEDGED.exec(words);
    if (hedge === null || shareOf(wanted, words) < LEAST_SHARED) continue;
    if (ANOTHERS.test(words.slice(0, hedge.index))) continue;
    // What stands behind the word is what it makes unsure.
    const behind = stemsOf(words.slice(hedge.index + hedge[0].length));
    const unsure = [...wanted].filter((stem) => behind.has(stem)).length;
    if (unsure >= LEAST_SHARED * wanted.size) return hedge[0];
  }
  return null;
}

/** The text says who foresees it, or links to it, or has nothing of it: then there is nothing to ask. */
function isTakenUp(
  { statements }: Grounds,
  first: readonly Passage[],
  wanted: ReadonlySet<string>,
): boolean {
  const alike = first.filter(
    ({ words }) => FORESEES.test(words) && shareOf(wanted, words) >= LEAST_SHARED,
  );
  const sourced = statements.filter(({ source }) => source !== null);
  const isSourced = ({ sentence, isLinked }: Passage) =>
    isLinked || sourced.some(({ spans }) => spans.some((span) => overlaps(span, sentence)));
  return alike.length === 0 || first.some(isSourced);
}

function shareOf(wanted: ReadonlySet<string>, words: string): number {
  const found = stemsOf(words);
  return [...wanted].filter((stem) => found.has(stem)).length / wanted.size;
}
