import type { Who } from './read-who.ts';

/** Parties speak by the hundred, and on record. */
const PARTY = /^(?:republicans|democrats|conservatives|senators|lawmakers|legislators)$/;

/**
 * How much must hang on what an unnamed source says for its name to be asked, on the scale of
 * `weighBearing` summed over its statements. Chosen on questions judged against the whole text.
 */
export function leastWeight({ askedAs, head, before, after, isOne }: Who): number {
  if (askedAs === 'knowing') return 0;
  if (askedAs === 'view' || askedAs === 'at-large') return 1.4;
  if (PARTY.test(head)) return 2;
  const isBare = before === '' && after === '' && !/^sources?$/.test(head);
  if (isOne) return 0.7;
  return isBare ? 1.3 : 0.9;
}
/** What was told under a promise of silence in passing need not be borne out. */
export const LEAST_OF_PROMISED = 1.3;
