import type { Span } from '../domain/span.ts';
import { type Alignment, UNPAIRED } from './align-words.ts';
import type { TextIndex } from './index-text.ts';
import type { Pattern } from './read-pattern.ts';

/** Signs and space between two words; more is not looked through. */
const LONGEST_GAP = 4096;

/** Where a quote without a word – a dash, a space, nothing – stands: between the same two words as ever. */
export function placeBareQuote(
  pattern: Pattern,
  index: TextIndex,
  { pairs }: Alignment,
): Span | null {
  const [before, behind] = [pattern.firstQuoted - 1, pattern.behindQuoted];
  const left = before < 0 ? UNPAIRED : pairs[before]!;
  const right = behind >= pattern.count ? index.count : pairs[behind]!;
  const isBetween = right === left + 1 && (before < 0 || left !== UNPAIRED);
  const areSame = isSame(pattern, index, before, left) && isSame(pattern, index, behind, right);
  if (!isBetween || !areSame) return null;
  const from = left === UNPAIRED ? 0 : index.ends[left]!;
  const to = right === index.count ? index.text.length : index.starts[right]!;
  const ahead = before < 0 ? 0 : pattern.quoteStart - pattern.ends[before]!;
  return findBetween(index.text, pattern.passage.quote, { start: from, end: to }, from + ahead);
}

function isSame(pattern: Pattern, index: TextIndex, at: number, word: number): boolean {
  const isEdge = at < 0 || at >= pattern.count;
  return isEdge || (word !== UNPAIRED && pattern.ids[at] === index.ids[word]);
}

/** The quote within bounds: as far from the left one as it was, or else anywhere. */
function findBetween(text: string, quote: string, bounds: Span, guess: number): Span | null {
  const fits = guess + quote.length <= bounds.end && text.startsWith(quote, guess);
  const near = text.slice(bounds.start, Math.min(bounds.end, bounds.start + LONGEST_GAP));
  const offset = fits ? guess - bounds.start : near.indexOf(quote);
  if (offset < 0) return null;
  const start = bounds.start + offset;
  return { start, end: start + quote.length };
}
