import { firstIndex } from '../domain/first-index.ts';
import type { Band } from './align-words.ts';
import type { TextIndex } from './index-text.ts';
import type { Pattern } from './read-pattern.ts';
import { UNKNOWN } from './vocabulary.ts';

/** Occurrences that may vote for one passage: enough for rare words, little for a text that repeats itself. */
const VOTES_A_PASSAGE = 256;
/** Words by which two votes may differ and still speak for the same place. */
const WORDS_A_BUCKET = 8;
/** More words than a quote and its context can have when each is a single character. */
const MOST_PATTERN_WORDS = 4096;
const MOST_PLACES = 3;
/** A place with a smaller share of the best one's votes is not looked at. */
const LEAST_SHARE = 0.4;

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
export function voteForPlaces(pattern: Pattern, index: TextIndex, ballot: Ballot): Band[] {
  castVotes(pattern, index, ballot);
  const buckets: number[] = [];
  let least = 0;
  while (buckets.length < MOST_PLACES) {
    const bucket = fullestBucket(ballot);
    const total = totalAt(ballot, bucket);
    if (total <= least) break;
    if (buckets.length === 0) least = total * LEAST_SHARE;
    buckets.push(bucket);
    // Votes count for one place only.
    ballot.totals[bucket] = 0;
    ballot.totals[bucket + 1] = 0;
  }
  for (const bucket of ballot.used) ballot.totals[bucket] = 0;
  ballot.used.length = 0;
  return buckets.map((bucket) => {
    const from = bucket * WORDS_A_BUCKET - pattern.count;
    return { from, to: from + 2 * WORDS_A_BUCKET };
  });
}

function fullestBucket(ballot: Ballot): number {
  let fullest = 0;
  let most = 0;
  for (const bucket of ballot.used) {
    const total = totalAt(ballot, bucket);
    if (total <= most) continue;
    most = total;
    fullest = bucket;
  }
  return fullest;
}

/** The votes in two neighbouring buckets, since those for one place may fall on both sides of a border. */
function totalAt({ totals }: Ballot, bucket: number): number {
  return totals[bucket]! + totals[bucket + 1]!;
}

function castVotes(pattern: Pattern, index: TextIndex, { totals, used }: Ballot): void {
  let left = VOTES_A_PASSAGE;
  for (const at of rarestFirst(pattern, index)) {
    const { from, to } = nearestPlaces(pattern, index, pattern.ids[at]!, left);
    const weight = pattern.weights[at]!;
    for (let place = from; place < to; place++) {
      const bucket = Math.trunc((index.places[place]! - at + pattern.count) / WORDS_A_BUCKET);
      if (totals[bucket] === 0) used.push(bucket);
      totals[bucket]! += weight;
    }
    left -= to - from;
    if (left <= 0) return;
  }
}

/** Places of words in the passage, those first that the text has least often. */
function rarestFirst({ ids, count }: Pattern, index: TextIndex): Float64Array {
  const keys = new Float64Array(count);
  let known = 0;
  for (let at = 0; at < count; at++) {
    if (ids[at] !== UNKNOWN) keys[known++] = countOf(index, ids[at]!) * count + at;
  }
  return keys
    .subarray(0, known)
    .sort()
    .map((key) => key % count);
}

/** How often the text has a word. */
export function countOf({ placesFrom }: TextIndex, id: number): number {
  return placesFrom[id + 1]! - placesFrom[id]!;
}

/** A stretch of `index.places`: where the text has a word, at most `most` times, around where the passage stood. */
export function nearestPlaces(
  { passage }: Pattern,
  { placesFrom, places, starts }: TextIndex,
  id: number,
  most: number,
): { readonly from: number; readonly to: number } {
  const [from, to] = [placesFrom[id]!, placesFrom[id + 1]!];
  if (to - from <= most) return { from, to };
  const near = firstIndex(to - from, (at) => starts[places[from + at]!]! >= passage.start);
  const first = Math.max(from, Math.min(to - most, from + near - (most >> 1)));
  return { from: first, to: first + most };
}
