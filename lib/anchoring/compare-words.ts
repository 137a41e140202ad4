import type { Alignment } from './align-words.ts';
import { UNPAIRED } from './align-words.ts';
import { foldWord } from './fold-word.ts';
import type { TextIndex } from './index-text.ts';
import type { Pattern } from './read-pattern.ts';

/** Two words with less in common are two words: "taxes" and "taxed" are alike, "rise" and "fall" are not. */
const LEAST_LIKENESS = 0.6;

/** How much of each word of the passage is still in its pair: 1 for the same word, 0 for another or none. */
export function compareWords(
  pattern: Pattern,
  index: TextIndex,
  { pairs }: Alignment,
): readonly number[] {
  return pattern.ids.map((id, at) => {
    const pair = pairs[at]!;
    if (pair === UNPAIRED) return 0;
    const other = index.ids[pair]!;
    if (id === other) return 1;
    const word = foldWord(pattern.joined.slice(pattern.starts[at], pattern.ends[at]));
    const likeness = likenessOf(word, index.vocabulary.folded[other]!);
    return likeness < LEAST_LIKENESS ? 0 : likeness;
  });
}

/** The share of letters that two words begin and end with: a slip of the keyboard leaves most of them. */
export function likenessOf(one: string, other: string): number {
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
  return (head + tail) / Math.max(one.length, other.length);
}
