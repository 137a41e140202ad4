import { type Alignment, UNPAIRED } from './align-words.ts';
import { foldWord } from './fold-word.ts';
import type { TextIndex } from './index-text.ts';
import type { Pattern } from './read-pattern.ts';

/** Two words with less in common are two words: "taxes" and "taxed" are alike, "rise" and "fall" are not. */
const LEAST_LIKENESS = 0.6;

/** An alignment, and how much of each word of the passage is still in its pair. */
export interface Comparison extends Alignment {
  /** 1 for the same word, 0 for another or none; of a word cut by the quote, the quoted part counts. */
  readonly likeness: readonly number[];
}

/** Compares the words of a passage with those they are paired with. */
export function compareWords(pattern: Pattern, index: TextIndex, alignment: Alignment): Comparison {
  const likeness = pattern.ids.map((id, at) => {
    const pair = alignment.pairs[at]!;
    if (pair === UNPAIRED) return 0;
    const other = index.ids[pair]!;
    if (id === other) return 1;
    const word = foldWord(pattern.joined.slice(pattern.starts[at], pattern.ends[at]));
    const alike = likenessOf(word, index.vocabulary.folded[other]!, partOf(pattern, at));
    return alike < LEAST_LIKENESS ? 0 : alike;
  });
  return { ...alignment, likeness };
}

/** A stretch of the letters of a word. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/** The quoted letters of a word, or all where none is quoted. */
function partOf({ starts, ends, quoteStart, quoteEnd }: Pattern, at: number): Part {
  const [start, end] = [starts[at]!, ends[at]!];
  const [from, to] = [Math.max(start, quoteStart), Math.min(end, quoteEnd)];
  return from < to ? { from: from - start, to: to - start } : { from: 0, to: end - start };
}

/** The share of a word that is quoted. */
export function quotedShare(pattern: Pattern, at: number): number {
  const { from, to } = partOf(pattern, at);
  return (to - from) / (pattern.ends[at]! - pattern.starts[at]!);
}

/**
 * How alike two words are by the letters with which both begin and end, since a slip of the
 * keyboard leaves most of them; counted on a part of the first word.
 */
function likenessOf(one: string, other: string, { from, to }: Part): number {
  const least = Math.min(one.length, other.length);
  let head = 0;
  while (head < least && one.charCodeAt(head) === other.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < least - head &&
    one.charCodeAt(one.length - 1 - tail) === other.charCodeAt(other.length - 1 - tail)
  ) {
    tail++;
  }
  const inHead = Math.max(0, Math.min(head, to) - from);
  const inTail = Math.max(0, to - Math.max(from, one.length - tail));
  const whole = (head + tail) / Math.max(one.length, other.length);
  return Math.min(1, (inHead + inTail) / (to - from)) * whole;
}
