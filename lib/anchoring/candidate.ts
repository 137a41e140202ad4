import type { Span } from '../domain/span.ts';
import { type Alignment, UNPAIRED } from './align-words.ts';
import { type Comparison, compareWords, quotedShare } from './compare-words.ts';
import { type ExpectedPlace, weighPlace } from './expect-place.ts';
import type { TextIndex } from './index-text.ts';
import { placeBareQuote } from './place-bare-quote.ts';
import { placeQuote } from './place-quote.ts';
import type { Pattern } from './read-pattern.ts';

/** Context further off than so many words says little about whether the quote is still in its place. */
const NEAR_WORDS = 8;
/** A word put in counts that much of a word that is gone. */
const COST_OF_WORDS_PUT_IN = 0.25;

/** A place where the passage may be, and what speaks for it. */
export interface Candidate {
  /** `null` where the surroundings are there and the quote is not. */
  readonly span: Span | null;
  /** Whether every word of the quote is there, in order and with nothing between. */
  readonly hasSameWords: boolean;
  /** How many bits of the quote's words are still there, and which share of all. */
  readonly quoteBits: number;
  readonly quoteShare: number;
  /** Whether each word of the quote has a word in its place, the same or another. */
  readonly isReplaced: boolean;
  /** Share of the nearest words before and behind that are still there; `null` where there were none. */
  readonly before: number | null;
  readonly behind: number | null;
  /** What the equal words say for this place, and with what the place itself says. */
  readonly bits: number;
  readonly rank: number;
}

/** Reads what an alignment says about the quote. */
export function readCandidate(
  pattern: Pattern,
  index: TextIndex,
  alignment: Alignment,
  expected: ExpectedPlace,
): Candidate {
  const comparison = compareWords(pattern, index, alignment);
  const { firstQuoted, behindQuoted, count } = pattern;
  const isBare = firstQuoted === behindQuoted;
  const span = isBare
    ? placeBareQuote(pattern, index, comparison)
    : placeQuote(pattern, index, comparison);
  const somewhere = index.starts[alignment.pairs.find((pair) => pair !== UNPAIRED) ?? 0] ?? 0;
  return {
    span,
    hasSameWords: span !== null && (isBare || hasSameWords(pattern, index, comparison)),
    ...(isBare && span
      ? { quoteBits: 0, quoteShare: 1, isReplaced: true }
      : weighQuote(pattern, comparison)),
    before: shareOf(pattern, comparison, firstQuoted - 1, -1),
    behind: shareOf(pattern, comparison, behindQuoted, count),
    bits: alignment.bits,
    rank: alignment.bits + weighPlace(expected, span?.start ?? somewhere),
  };
}

function hasSameWords(
  { ids, firstQuoted, behindQuoted }: Pattern,
  index: TextIndex,
  { pairs }: Comparison,
): boolean {
  const first = pairs[firstQuoted]!;
  for (let at = firstQuoted; at < behindQuoted; at++) {
    if (pairs[at] !== first + at - firstQuoted || index.ids[pairs[at]!] !== ids[at]) return false;
  }
  return true;
}

function weighQuote(
  pattern: Pattern,
  { pairs, likeness }: Comparison,
): Pick<Candidate, 'quoteBits' | 'quoteShare' | 'isReplaced'> {
  const { weights, firstQuoted, behindQuoted } = pattern;
  let [whole, kept, paired] = [0, 0, 0];
  let [first, last] = [Infinity, -1];
  for (let at = firstQuoted; at < behindQuoted; at++) {
    const weight = weights[at]! * quotedShare(pattern, at);
    whole += weight;
    kept += weight * likeness[at]!;
    if (pairs[at] === UNPAIRED) continue;
    paired++;
    first = Math.min(first, pairs[at]!);
    last = Math.max(last, pairs[at]!);
  }
  if (whole === 0 || paired === 0) return { quoteBits: 0, quoteShare: 0, isReplaced: false };
  const putIn = last + 1 - first - paired;
  const weightOfPutIn = (COST_OF_WORDS_PUT_IN * putIn * whole) / (behindQuoted - firstQuoted);
  return {
    quoteBits: kept,
    quoteShare: kept / (whole + weightOfPutIn),
    isReplaced: paired === behindQuoted - firstQuoted,
  };
}

/** The share still there of the words from `from` to before `to`, those near the quote counting most. */
function shareOf(
  { weights }: Pattern,
  { likeness }: Comparison,
  from: number,
  to: number,
): number | null {
  const step = from < to ? 1 : -1;
  let [whole, kept] = [0, 0];
  for (let at = from; at !== to && at >= 0; at += step) {
    const weight = weights[at]! / (1 + Math.abs(at - from) / NEAR_WORDS);
    whole += weight;
    kept += weight * likeness[at]!;
  }
  return whole === 0 ? null : kept / whole;
}
