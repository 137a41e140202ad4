import type { Anchor, Passage } from '../domain/passage.ts';
import { distanceFrom, type ExpectedPlace, expectPlace } from './expect-place.ts';
import type { TextIndex } from './index-text.ts';
import { chanceBits, LEAST_BITS_SAME_WORDS } from './judge-candidates.ts';
import type { Pattern } from './read-pattern.ts';
import { UNKNOWN } from './vocabulary.ts';
import { countOf, nearestPlaces } from './vote-for-places.ts';

/** Occurrences of the passage's rarest word that are looked at, those nearest to where it stood. */
const PLACES_LOOKED_AT = 64;

/** The passage with every letter of its context, where it stood; `null` where that is not so. */
export function anchorInPlace(text: string, passage: Passage): Anchor | null {
  const { prefix, quote, suffix, start } = passage;
  const isThere =
    start >= prefix.length &&
    start + quote.length + suffix.length <= text.length &&
    text.startsWith(prefix, start - prefix.length) &&
    text.startsWith(quote, start) &&
    text.startsWith(suffix, start + quote.length);
  if (!isThere) return null;
  return { state: 'found', span: { start, end: start + quote.length }, score: 1 };
}

/** The passage with every letter of its context in another place; `null` where there is none. */
export function anchorExactly(pattern: Pattern, index: TextIndex): Anchor | null {
  if (!saysEnough(pattern, index)) return null;
  const { passage, quoteStart } = pattern;
  const expected = expectPlace(passage, index.text.length);
  const starts = placesOf(pattern, index).map((place) => place + quoteStart);
  starts.sort((a, b) => distanceFrom(expected, a) - distanceFrom(expected, b));
  const [start, next] = starts;
  if (start === undefined) return null;
  const span = { start, end: start + passage.quote.length };
  if (next !== undefined && !isClearlyNearer(expected, start, next)) {
    return { state: 'uncertain', span, score: 1 };
  }
  const isNear = distanceFrom(expected, start) <= expected.tolerance;
  return { state: isNear ? 'found' : 'moved', span, score: 1 };
}

function saysEnough({ ids, weights }: Pattern, index: TextIndex): boolean {
  if (ids.includes(UNKNOWN)) return false;
  const bits = weights.reduce((sum, weight) => sum + weight, 0);
  return bits >= chanceBits(index) + LEAST_BITS_SAME_WORDS;
}

function placesOf(pattern: Pattern, index: TextIndex): number[] {
  const { ids, starts, joined } = pattern;
  let rarest = 0;
  for (let at = 1; at < ids.length; at++)
    if (countOf(index, ids[at]!) < countOf(index, ids[rarest]!)) rarest = at;
  const { from, to } = nearestPlaces(pattern, index, ids[rarest]!, PLACES_LOOKED_AT);
  const places = Array.from(
    { length: to - from },
    (_, at) => index.starts[index.places[from + at]!]! - starts[rarest]!,
  );
  return places.filter((place) => place >= 0 && index.text.startsWith(joined, place));
}

function isClearlyNearer(expected: ExpectedPlace, start: number, next: number): boolean {
  return distanceFrom(expected, next) - distanceFrom(expected, start) > expected.tolerance;
}
