import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import type { Gap } from '../gap.ts';
import { passagesOf } from './passages.ts';

/** A headline that says itself that it is not sure, that it asks, or who says so. */
const IS_OPEN =
  /[?:“”"'‘’|]|\b(?:could|may|might|would|should|can|likely|expected|reportedly|alleged\w*|suspected|feared|plans?|wants?|hopes?|says?|said|poll|promises?|vows?|threatens?|report|sources?|how|why|what|you|your|we|our|i|my|possibl[ey]|potential(?:ly)?)\b/i;
const HEDGED =
  /\b(?:could|might|may|reportedly|allegedly|possibly|perhaps|is (?:likely|expected|believed|thought|said) to|are (?:likely|expected|believed|thought|said) to)\b/i;
const FORECAST = /\bwill (?!smith|be a\b)\p{Ll}+|\bset to \p{Ll}+/iu;
/** It tells that something is so: "kills", "is", "to lift"; a bare name claims nothing. */
const TELLS = /\b(?:is|are|was|were|has|have|to|\p{L}+(?:ed|[^s]s))\b/u;
/** So much of the headline must come back in the sentence that hedges it. */
const LEAST_SHARED = 0.6;
const LEAST_WORDS = 3;
const FIRST_SENTENCES = 6;

/** How sure: a headline that states what the text only forecasts or hedges. */
export function findHeadlineGaps(annotated: AnnotatedText): Gap[] {
  const headline = annotated.article.blocks.find(({ kind }) => kind === 'headline');
  if (headline === undefined) return [];
  const { start, end } = headline;
  const words = annotated.article.text.slice(start, end);
  if (IS_OPEN.test(words)) return [];
  if (FORECAST.test(words)) {
    const text = 'The headline tells what will happen: who says so, and how sure is it?';
    return [{ kind: 'headline', start, end, text, weight: 0 }];
  }
  const hedge = hedgeOf(annotated, words);
  if (hedge === null) return [];
  const text = `The headline states it, the text says “${hedge}”: how sure is it?`;
  return [{ kind: 'headline', start, end, text, weight: 0 }];
}

/** The word that makes unsure in the text what the headline states. */
function hedgeOf(annotated: AnnotatedText, headline: string): string | null {
  const wanted = stemsOf(headline);
  if (wanted.size < LEAST_WORDS || !TELLS.test(headline)) return null;
  for (const { words } of passagesOf(annotated).slice(0, FIRST_SENTENCES)) {
    const hedge = HEDGED.exec(words);
    if (hedge === null) continue;
    // What stands behind the word is what it makes unsure.
    const found = stemsOf(words);
    const behind = stemsOf(words.slice(hedge.index + hedge[0].length));
    const shared = [...wanted].filter((stem) => found.has(stem));
    const isSaid = shared.length >= wanted.size * LEAST_SHARED;
    if (isSaid && shared.filter((stem) => behind.has(stem)).length >= 2) return hedge[0];
  }
  return null;
}

/** The first five letters tell words apart well enough: "strikes", "striking". */
function stemsOf(words: string): ReadonlySet<string> {
  const long = words.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(long.map((word) => word.slice(0, 5)));
}
