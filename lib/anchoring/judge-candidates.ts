import type { Anchor } from '../domain/passage.ts';
import type { Candidate } from './candidate.ts';
import { distanceFrom, type ExpectedPlace } from './expect-place.ts';
import type { TextIndex } from './index-text.ts';

/** A score is that much about the quote, and the rest about what is around it. */
const QUOTE_PART = 0.7;

/** Bits by which a place must stand out from chance, in a text with so many places. */
export const LEAST_BITS_SAME_WORDS = 8;
const LEAST_BITS_OTHER_WORDS = 12;
/** The better the context, the less of the quote must be left; below that nothing is anchored. */
const LEAST_QUOTE_SHARES = [
  { context: 0.55, quote: 0.3 },
  { context: 0.3, quote: 0.45 },
  { context: 0, quote: 0.7 },
] as const;
/** With less of its surroundings the quote is somewhere else now. */
const CONTEXT_OF_THE_SAME_PLACE = 0.5;
/** Two places this near in what speaks for them cannot be told apart, in bits. */
const TOLD_APART_BITS = 2;

/** Bits that the best of a text's places has by chance alone. */
export function chanceBits({ count }: TextIndex): number {
  return Math.log2(count + 1);
}

export const LOST: Anchor = { state: 'lost', span: null, score: 0 };

/** What became of a passage that may be in any of these places. */
export function judgeCandidates(
  candidates: readonly Candidate[],
  expected: ExpectedPlace,
  chance: number,
): Anchor {
  const ranked = candidates.toSorted((a, b) => b.rank - a.rank);
  const chosen = ranked.find((candidate) => isSure(candidate, chance));
  if (chosen?.span === undefined || chosen.span === null) return LOST;
  const rival = ranked.find((other) => other !== chosen && other.hasSameWords);
  const isAlone = rival === undefined || chosen.rank - rival.rank >= TOLD_APART_BITS;
  const score = QUOTE_PART * chosen.quoteShare + (1 - QUOTE_PART) * contextOf(chosen);
  const { span } = chosen;
  if (!chosen.hasSameWords || !isAlone) return { state: 'uncertain', span, score };
  return { state: isInPlace(chosen, expected) ? 'found' : 'moved', span, score };
}

function isSure(candidate: Candidate, chance: number): boolean {
  if (candidate.span === null) return false;
  const beyondChance = candidate.rank - chance;
  if (candidate.hasSameWords) return beyondChance >= LEAST_BITS_SAME_WORDS;
  const context = contextOf(candidate);
  const least = LEAST_QUOTE_SHARES.find((row) => context >= row.context)?.quote ?? 1;
  return candidate.quoteShare >= least && beyondChance >= LEAST_BITS_OTHER_WORDS;
}

function isInPlace(candidate: Candidate, expected: ExpectedPlace): boolean {
  const { before, behind, span } = candidate;
  const around = Math.max(before ?? 0, behind ?? 0);
  const hadContext = before !== null || behind !== null;
  const isNear = span !== null && distanceFrom(expected, span.start) <= expected.tolerance;
  return isNear && (around >= CONTEXT_OF_THE_SAME_PLACE || !hadContext);
}

/** How much of the context is still there, on average of the sides there were. */
function contextOf({ before, behind }: Candidate): number {
  if (before === null && behind === null) return 1;
  return ((before ?? behind ?? 0) + (behind ?? before ?? 0)) / 2;
}
