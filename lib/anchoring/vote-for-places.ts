import { firstIndex } from '../domain/first-index.ts';
import type { TextIndex } from './index-text.ts';
import type { Pattern } from './read-pattern.ts';
import { UNKNOWN } from './vocabulary.ts';

/** Occurrences that may vote for one passage: enough for rare words, little for a text that repeats itself. */
const VOTES_A_PASSAGE = 1024;
/** Words by which two votes may differ and still speak for the same place. */
const WORDS_A_BUCKET = 16;
/** More words than a quote and its context can have when each is a single character. */
const MOST_PATTERN_WORDS = 4096;
const MOST_CANDIDATES = 4;
/** A place with a smaller share of the best one's votes is not looked at. */
const LEAST_SHARE = 0.3;

/** A place where the passage may be: how many words of the text come before the passage's first. */
export interface Vote {
  readonly from: number;
  readonly to: number;
}

/** Running totals for each place of a text, all zero between two votes. */
export interface Ballot {
  readonly totals: Float64Array;
  readonly used: number[];
}

/** An empty ballot. */
export function makeBallot({ count }: TextIndex): Ballot {
  const buckets = Math.ceil((count + MOST_PATTERN_WORDS) / WORDS_A_BUCKET) + 2;
  return { totals: new Float64Array(buckets), used: [] };
}

/**
 * The places for which most of the passage's words speak, best first. Each occurrence of each word
 * votes for the shift between passage and text, rare words first and with more weight.
 */
export function voteForPlaces(pattern: Pattern, index: TextIndex, ballot: Ballot): Vote[] {
  castVotes(pattern, index, ballot);
  const { totals, used } = ballot;
  const sums = used.map((bucket) => ({ bucket, total: totals[bucket]! + totals[bucket + 1]! }));
  sums.sort((a, b) => b.total - a.total || a.bucket - b.bucket);
  const best = sums[0]?.total ?? 0;
  const chosen: number[] = [];
  for (const { bucket, total } of sums) {
    if (total < best * LEAST_SHARE || chosen.length === MOST_CANDIDATES) break;
    if (chosen.every((other) => Math.abs(other - bucket) > 1)) chosen.push(bucket);
  }
  for (const bucket of used) totals[bucket] = 0;
  used.length = 0;
  return chosen.map((bucket) => {
    const from = bucket * WORDS_A_BUCKET - pattern.count;
    return { from, to: from + 2 * WORDS_A_BUCKET };
  });
}

function castVotes(pattern: Pattern, index: TextIndex, { totals, used }: Ballot): void {
  let left = VOTES_A_PASSAGE;
  for (const at of rarestFirst(pattern, index)) {
    const id = pattern.ids[at]!;
    const [from, to] = nearestPlaces(pattern, index, id, left);
    for (let place = from; place < to; place++) {
      const bucket = Math.trunc((index.places[place]! - at + pattern.count) / WORDS_A_BUCKET);
      if (totals[bucket] === 0) used.push(bucket);
      totals[bucket]! += pattern.weights[at]!;
    }
    left -= to - from;
    if (left <= 0) break;
  }
}

function rarestFirst({ ids }: Pattern, { placesFrom }: TextIndex): number[] {
  const countOf = (at: number): number => placesFrom[ids[at]! + 1]! - placesFrom[ids[at]!]!;
  return Array.from(ids.keys())
    .filter((at) => ids[at] !== UNKNOWN)
    .sort((a, b) => countOf(a) - countOf(b));
}

/** The places of a word, at most `most` of them, those around where the passage stood. */
export function nearestPlaces(
  { passage }: Pattern,
  { placesFrom, places, starts }: TextIndex,
  id: number,
  most: number,
): readonly [from: number, to: number] {
  const [from, to] = [placesFrom[id]!, placesFrom[id + 1]!];
  if (to - from <= most) return [from, to];
  const near = firstIndex(to - from, (at) => starts[places[from + at]!]! >= passage.start);
  const first = Math.max(from, Math.min(to - most, from + near - (most >> 1)));
  return [first, first + most];
}
