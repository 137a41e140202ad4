import type { Passage } from '../domain/passage.ts';

/** Edits before and behind a passage may cancel out; this share of the text, or so many characters. */
const TOLERATED_SHARE = 0.05;
const TOLERATED_CHARACTERS = 400;
/** How far, in code units, a passage is typically off the place that we expect. */
const TYPICAL_DISTANCE = 400;

/** Where a passage may be by now, if text was only put in or taken out around it. */
export interface ExpectedPlace {
  /** The lowest and highest offset at which the quote may begin. */
  readonly from: number;
  readonly to: number;
  /** How much further off, in code units, it still counts as the same place. */
  readonly tolerance: number;
  readonly textLength: number;
}

/** Where in a text of that length a passage is expected. */
export function expectPlace(
  { start, textLength: before }: Passage,
  textLength: number,
): ExpectedPlace {
  const growth = textLength - before;
  const tolerance = Math.max(TOLERATED_CHARACTERS, TOLERATED_SHARE * Math.max(before, textLength));
  return {
    from: start + Math.min(0, growth),
    to: start + Math.max(0, growth),
    tolerance,
    textLength,
  };
}

/** How far an offset is from where the quote may begin. */
export function distanceFrom({ from, to }: ExpectedPlace, start: number): number {
  return Math.max(0, from - start, start - to);
}

/** How many bits the place alone says for a candidate; half a passage's odds are to be anywhere. */
export function weighPlace(place: ExpectedPlace, start: number): number {
  const spread = 2 * TYPICAL_DISTANCE + place.to - place.from;
  const nearness = Math.exp(-distanceFrom(place, start) / TYPICAL_DISTANCE) / spread;
  return Math.log2((1 + nearness * place.textLength) / 2);
}
