import type { Span } from '../domain/span.ts';
import { UNPAIRED } from './align-words.ts';
import type { Comparison } from './compare-words.ts';
import type { TextIndex } from './index-text.ts';
import type { Pattern } from './read-pattern.ts';
import { isPairAt } from './scan-words.ts';

const SPACE = /\s/;

/**
 * Where the quote stands in the text, by a comparison with its words; `null` where none of them is
 * still there.
 */
export function placeQuote(
  pattern: Pattern,
  index: TextIndex,
  comparison: Comparison,
): Span | null {
  const { pairs, likeness } = comparison;
  const { firstQuoted, behindQuoted } = pattern;
  if (likeness.slice(firstQuoted, behindQuoted).every((one) => one === 0)) return null;
  let first = firstQuoted;
  while (pairs[first] === UNPAIRED) first++;
  let last = behindQuoted - 1;
  while (pairs[last] === UNPAIRED) last--;
  const start = startWithin(pattern, index, comparison, first);
  const end = endWithin(pattern, index, comparison, last);
  return trim(index.text, pattern.passage.quote, start, end);
}

/** Where the quote begins, given the first of its words that has a pair. */
function startWithin(
  pattern: Pattern,
  index: TextIndex,
  { pairs, likeness }: Comparison,
  at: number,
): number {
  const word = pairs[at]!;
  const isFirst = at === pattern.firstQuoted;
  const ahead = pattern.starts[at]! - pattern.quoteStart;
  if (!isFirst || (ahead < 0 && likeness[at] === 0)) return index.starts[word]!;
  if (ahead < 0) return insideOf(pattern, index, at, word, -ahead);
  const before = word === 0 ? 0 : index.ends[word - 1]!;
  return Math.max(before, index.starts[word]! - ahead);
}

/** Where the quote ends, given the last of its words that has a pair. */
function endWithin(
  pattern: Pattern,
  index: TextIndex,
  { pairs, likeness }: Comparison,
  at: number,
): number {
  const word = pairs[at]!;
  const isLast = at === pattern.behindQuoted - 1;
  const beyond = pattern.quoteEnd - pattern.ends[at]!;
  if (!isLast || (beyond < 0 && likeness[at] === 0)) return index.ends[word]!;
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
