import type { Span } from '../domain/span.ts';
import { type Alignment, UNPAIRED } from './align-words.ts';
import type { TextIndex } from './index-text.ts';
import type { Pattern } from './read-pattern.ts';
import { isPairAt } from './scan-words.ts';

const SPACE = /\s/;

/**
 * Where the quote stands in the text, by an alignment in which some word of it is paired and
 * `likeness` is more than nothing; `null` where none is.
 */
export function placeQuote(
  pattern: Pattern,
  index: TextIndex,
  { pairs }: Alignment,
  likeness: readonly number[],
): Span | null {
  const quoted = likeness.slice(pattern.firstQuoted, pattern.behindQuoted);
  if (quoted.every((one) => one === 0)) return null;
  const isPaired = (at: number): boolean => pairs[at] !== UNPAIRED;
  let first = pattern.firstQuoted;
  while (!isPaired(first)) first++;
  let last = pattern.behindQuoted - 1;
  while (!isPaired(last)) last--;
  const start =
    first === pattern.firstQuoted
      ? startWithin(pattern, index, first, pairs[first]!)
      : index.starts[pairs[first]!]!;
  const end =
    last === pattern.behindQuoted - 1
      ? endWithin(pattern, index, last, pairs[last]!)
      : index.ends[pairs[last]!]!;
  return trim(index.text, pattern.passage.quote, start, end);
}

/** Where the quote begins, given the word of the text that stands for its first one. */
function startWithin(pattern: Pattern, index: TextIndex, at: number, word: number): number {
  const ahead = pattern.starts[at]! - pattern.quoteStart;
  if (ahead < 0) return insideOf(pattern, index, at, word, -ahead);
  const before = word === 0 ? 0 : index.ends[word - 1]!;
  return Math.max(before, index.starts[word]! - ahead);
}

/** Where the quote ends, given the word of the text that stands for its last one. */
function endWithin(pattern: Pattern, index: TextIndex, at: number, word: number): number {
  const beyond = pattern.quoteEnd - pattern.ends[at]!;
  if (beyond < 0) return insideOf(pattern, index, at, word, pattern.quoteEnd - pattern.starts[at]!);
  const behind = word + 1 < index.count ? index.starts[word + 1]! : index.text.length;
  return Math.min(behind, index.ends[word]! + beyond);
}

/** The offset in a word of the text that answers to one in the passage's word, counted from the nearer end. */
function insideOf(
  { starts, ends }: Pattern,
  index: TextIndex,
  at: number,
  word: number,
  offset: number,
): number {
  const length = ends[at]! - starts[at]!;
  const [start, end] = [index.starts[word]!, index.ends[word]!];
  const inside = offset * 2 <= length ? start + offset : end - (length - offset);
  const kept = Math.min(end, Math.max(start, inside));
  return kept > 0 && isPairAt(index.text, kept - 1) ? kept + 1 : kept;
}

/** The span without space at its edges that the quote did not have there. */
function trim(text: string, quote: string, from: number, to: number): Span {
  let [start, end] = [from, Math.max(from, to)];
  if (!SPACE.test(quote.charAt(0))) while (start < end && SPACE.test(text.charAt(start))) start++;
  if (!SPACE.test(quote.charAt(quote.length - 1))) {
    while (end > start && SPACE.test(text.charAt(end - 1))) end--;
  }
  return { start, end };
}
