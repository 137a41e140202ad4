import type { Anchor } from '../domain/passage.ts';
import type { Candidate } from './candidate.ts';
import { distanceFrom, type ExpectedPlace } from './expect-place.ts';
import type { TextIndex } from './index-text.ts';

/** A score is that much about the quote, and the rest about what is around it. */
const QUOTE_PART = 0.7;

/** Bits by which a place must stand out from chance, in a text with so many places. */
export const LEAST_BITS_SAME_WORDS = 8;
/** The same words elsewhere, although what was around them is still in its place. */
const LEAST_BITS_TAKEN_AWAY = 28;
/** With that much of both sides the surroundings are there, whatever stands between. */
const BOTH_SIDES = 0.4;
/**
 * Where words of the quote are gone: the better the context, the less of it must be left. "Of the"
 * is left of any sentence, hence the bits; less will do where each word has another in its place.
 */
const DEMANDS = [
  { weaker: BOTH_SIDES, stronger: 0, isReplaced: true, share: 0.2, quoteBits: 3, bits: 12 },
  { weaker: BOTH_SIDES, stronger: 0, isReplaced: false, share: 0.3, quoteBits: 4.5, bits: 12 },
  { weaker: 0, stronger: 0.5, isReplaced: false, share: 0.5, quoteBits: 4.5, bits: 12 },
  { weaker: 0, stronger: 0, isReplaced: false, share: 0.75, quoteBits: 4.5, bits: 25 },
  { weaker: 0, stronger: 0, isReplaced: false, share: 0.4, quoteBits: 4.5, bits: 80 },
] as const;
/** The context is there and less of the quote than that: it was taken out. */
const LEAST_SHARE = 0.2;
/** With less of its surroundings the quote is somewhere else now. */
const CONTEXT_OF_THE_SAME_PLACE = 0.5;
/** The same words may lack so much of the context for all that an edited quote lacks of itself. */
const QUOTE_FOR_CONTEXT = 0.6;
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
  const isGone = ranked.some(isGap);
  const sure = ranked.filter((candidate) => isSure(candidate, chance, isGone));
  const chosen = choose(sure);
  if (chosen?.span === undefined || chosen.span === null) return LOST;
  const isAlone = !ranked.some((other) => other !== chosen && rivals(other, chosen));
  const score = QUOTE_PART * chosen.quoteShare + (1 - QUOTE_PART) * contextOf(chosen);
  const { span } = chosen;
  if (!chosen.hasSameWords || !isAlone) return { state: 'uncertain', span, score };
  return { state: isInPlace(chosen, expected) ? 'found' : 'moved', span, score };
}

function isInItsSurroundings(candidate: Candidate): boolean {
  return sidesOf(candidate)[0] >= BOTH_SIDES;
}

/**
 * The best of candidates that are in order: an edited quote in its old surroundings goes before the
 * same words elsewhere, unless these have about as much of the context with them.
 */
function choose(sure: readonly Candidate[]): Candidate | undefined {
  const best = sure.find(hasKeptContext) ?? sure[0];
  if (best === undefined || best.hasSameWords) return best;
  const needed = contextOf(best) - QUOTE_FOR_CONTEXT * (1 - best.quoteShare);
  return sure.find((other) => other.hasSameWords && contextOf(other) >= needed) ?? best;
}

function hasKeptContext(candidate: Candidate): boolean {
  return isInItsSurroundings(candidate) || isKept(candidate);
}

/** Whether the same words have one side of their context with them. */
function isKept(candidate: Candidate): boolean {
  return candidate.hasSameWords && sidesOf(candidate)[1] >= CONTEXT_OF_THE_SAME_PLACE;
}

/** Whether quote and surroundings are there, so that no better place can be found. */
export function isUnchanged(candidate: Candidate): boolean {
  return candidate.hasSameWords && isInItsSurroundings(candidate);
}

/** Whether the surroundings are there, and the quote is not. */
function isGap(candidate: Candidate): boolean {
  return isInItsSurroundings(candidate) && candidate.quoteShare < LEAST_SHARE;
}

function isSure(candidate: Candidate, chance: number, isGone: boolean): boolean {
  if (candidate.span === null) return false;
  const bits = candidate.rank - chance;
  if (candidate.hasSameWords) {
    return bits >= (isGone ? LEAST_BITS_TAKEN_AWAY : LEAST_BITS_SAME_WORDS);
  }
  const [weaker, stronger] = sidesOf(candidate);
  return DEMANDS.some(
    (demand) =>
      weaker >= (isGone ? BOTH_SIDES : demand.weaker) &&
      stronger >= demand.stronger &&
      (candidate.isReplaced || !demand.isReplaced) &&
      candidate.quoteShare >= demand.share &&
      candidate.quoteBits >= demand.quoteBits &&
      bits >= demand.bits,
  );
}

/** Whether a place is as good as the chosen one, or has a side of the context that the chosen one has not. */
function rivals(other: Candidate, chosen: Candidate): boolean {
  if (!other.hasSameWords) return false;
  const hasMore = (side: number | null, ofChosen: number | null): boolean =>
    side !== null && ofChosen !== null && side - ofChosen >= BOTH_SIDES;
  return (
    chosen.rank - other.rank < TOLD_APART_BITS ||
    hasMore(other.before, chosen.before) ||
    hasMore(other.behind, chosen.behind)
  );
}

function isInPlace(candidate: Candidate, expected: ExpectedPlace): boolean {
  const { span } = candidate;
  const [, around] = sidesOf(candidate);
  const isNear = span !== null && distanceFrom(expected, span.start) <= expected.tolerance;
  return isNear && around >= CONTEXT_OF_THE_SAME_PLACE;
}

/** How much of the context is still there. */
function contextOf(candidate: Candidate): number {
  const [weaker, stronger] = sidesOf(candidate);
  return (weaker + stronger) / 2;
}

/** How much of the context is still there, the worse side first; a side that never was is as good as the other. */
function sidesOf({ before, behind }: Candidate): readonly [weaker: number, stronger: number] {
  const [one, other] = [before ?? behind ?? 1, behind ?? before ?? 1];
  return one < other ? [one, other] : [other, one];
}
