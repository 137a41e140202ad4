import { longestRising } from './longest-rising.ts';
import type { Match } from './match-sequences.ts';
import type { Paragraph } from './read-paragraphs.ts';

/** A word in more paragraphs tells nothing about which of them belong together. */
const MOST_PARAGRAPHS = 16;
/** Paragraphs with a smaller share of their words in common are two paragraphs. */
const LEAST_IN_COMMON = 0.4;

/** Which of the newer paragraphs each of the older ones became, in the same order; both are given by place. */
export function pairParagraphs(
  before: readonly Paragraph[],
  after: readonly Paragraph[],
  removed: readonly number[],
  added: readonly number[],
): Match[] {
  const holders = holdersOfWords(after, added);
  const pairs = removed.flatMap((place) => {
    const other = mostLike(before[place]!, after, holders);
    return other === null ? [] : [{ before: place, after: other }];
  });
  return longestRising(pairs, (pair) => pair.after);
}

/** In which paragraphs each word is. */
function holdersOfWords(
  paragraphs: readonly Paragraph[],
  places: readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, number[]>();
  for (const place of places) {
    for (const word of new Set(paragraphs[place]!.words)) {
      const known = holders.get(word);
      if (known === undefined) holders.set(word, [place]);
      else if (known.length <= MOST_PARAGRAPHS) known.push(place);
    }
  }
  return holders;
}

function mostLike(
  paragraph: Paragraph,
  others: readonly Paragraph[],
  holders: ReadonlyMap<number, readonly number[]>,
): number | null {
  const votes = new Map<number, number>();
  for (const word of new Set(paragraph.words)) {
    const places = holders.get(word) ?? [];
    if (places.length > MOST_PARAGRAPHS) continue;
    for (const place of places) votes.set(place, (votes.get(place) ?? 0) + 1 / places.length);
  }
  const [best] = Array.from(votes).reduce<readonly [number, number]>(
    (most, vote) => (vote[1] > most[1] ? vote : most),
    [-1, 0],
  );
  const other = others[best];
  if (other === undefined) return null;
  return shareInCommon(paragraph.words, other.words) < LEAST_IN_COMMON ? null : best;
}

/** Twice the words that both have over all words (Dice 1945). */
function shareInCommon(one: readonly number[], other: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of other) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    common++;
    counts.set(word, left - 1);
  }
  return (2 * common) / (one.length + other.length);
}
