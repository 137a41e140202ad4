import type { Band } from './align-words.ts';
import type { TextIndex } from './index-text.ts';
import type { Pattern } from './read-pattern.ts';
import { UNKNOWN } from './vocabulary.ts';
import { countOf, nearestPlaces } from './vote-for-places.ts';

/** Occurrences of the quote's rarest word that are looked at, those nearest to where it stood. */
const PLACES_LOOKED_AT = 64;
const MOST_COPIES = 4;

/** Shifts at which all the whole words of the quote stand, whatever is around them. */
export function findCopies(pattern: Pattern, index: TextIndex): Band[] {
  const { ids } = pattern;
  const words = wholeWordsOfQuote(pattern);
  if (words.length === 0 || words.some((at) => ids[at] === UNKNOWN)) return [];
  const rarest = words.reduce((best, at) =>
    countOf(index, ids[at]!) < countOf(index, ids[best]!) ? at : best,
  );
  const { from, to } = nearestPlaces(pattern, index, ids[rarest]!, PLACES_LOOKED_AT);
  const shifts = Array.from(index.places.subarray(from, to), (place) => place - rarest);
  return shifts
    .filter((shift) => words.every((at) => index.ids[at + shift] === ids[at]))
    .slice(0, MOST_COPIES)
    .map((shift) => ({ from: shift, to: shift + 1 }));
}

function wholeWordsOfQuote({ starts, ends, quoteStart, quoteEnd, ...pattern }: Pattern): number[] {
  const count = pattern.behindQuoted - pattern.firstQuoted;
  const places = Array.from({ length: count }, (_, at) => pattern.firstQuoted + at);
  return places.filter((at) => starts[at]! >= quoteStart && ends[at]! <= quoteEnd);
}
