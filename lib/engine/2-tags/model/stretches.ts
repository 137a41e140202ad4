import { firstIndex } from '../../../domain/first-index.ts';

/** What is longer than any sentence, such as a table read as one, is pooled in pieces of so many tokens. */
const LONGEST_STRETCH = 256;

/** Where each stretch to be pooled begins: sentences, given by their first tokens, the longest cut. */
export function stretchesOf(sentenceStarts: Int32Array, tokens: number): Int32Array {
  const stretches: number[] = [];
  sentenceStarts.forEach((start, sentence) => {
    const end = sentenceStarts[sentence + 1] ?? tokens;
    for (let at = start; at < end; at += LONGEST_STRETCH) stretches.push(at);
  });
  return Int32Array.from(stretches);
}

/** Throws unless the numbers go up from 0 to `end`, by `step` at least: the kernel trusts them with its memory. */
export function checkBounds(bounds: Int32Array, end: number, step: 0 | 1): void {
  const goUp = bounds.every((bound, at) => at === 0 || bound >= bounds[at - 1]! + step);
  if (bounds[0] === 0 && bounds.at(-1) === end && goUp) return;
  throw new RangeError(`Bounds should go up from 0 to ${end}.`);
}

/** The stretch that holds a token. */
export function indexOfStretch(stretches: Int32Array, token: number): number {
  return firstIndex(stretches.length, (at) => stretches[at]! > token) - 1;
}
