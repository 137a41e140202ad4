import type { Passage } from '../domain/passage.ts';
import type { Span } from '../domain/span.ts';
import { isPairAt } from './scan-words.ts';

/** Quote and context together have about this many code units. */
const DESCRIBED_CHARACTERS = 360;
const LEAST_CONTEXT = 96;
const MOST_CONTEXT = 160;
/** A context that would begin or end within a word is cut by at most so many code units. */
const LONGEST_WORD_CUT = 24;
const SPACE = /\s/;

/** Describes a stretch of a text so that `findPassages` finds it again; what is out of bounds is cut. */
export function describePassage(text: string, span: Span): Passage {
  const { start, end } = withinText(text, span);
  const context = contextFor(end - start);
  const first = beginContext(text, Math.max(0, start - context), start);
  const last = endContext(text, Math.min(text.length, end + context), end);
  return {
    quote: text.slice(start, end),
    prefix: text.slice(first, start),
    suffix: text.slice(end, last),
    start,
    end,
    textLength: text.length,
  };
}

/** The shorter the quote, the more of what is around it tells it from others. */
function contextFor(quoteLength: number): number {
  const left = Math.ceil((DESCRIBED_CHARACTERS - quoteLength) / 2);
  return Math.max(LEAST_CONTEXT, Math.min(MOST_CONTEXT, left));
}

/** The next beginning of a word from there on, or of a character where no word ends nearby. */
function beginContext(text: string, from: number, start: number): number {
  if (from === 0 || SPACE.test(text.charAt(from - 1))) return from;
  const space = text.slice(from, Math.min(start, from + LONGEST_WORD_CUT)).search(SPACE);
  if (space >= 0) return from + space + 1;
  return Math.min(start, isPairAt(text, from - 1) ? from + 1 : from);
}

/** The last end of a word up to there, or of a character. */
function endContext(text: string, to: number, end: number): number {
  if (to === text.length || SPACE.test(text.charAt(to))) return to;
  const from = Math.max(end, to - LONGEST_WORD_CUT);
  const word = /\s\S*$/.exec(text.slice(from, to));
  if (word !== null) return from + word.index;
  return Math.max(end, isPairAt(text, to - 1) ? to - 1 : to);
}

/** The span as whole numbers within the text, the smaller first. */
function withinText(text: string, { start, end }: Span): Span {
  const [one, other] = [start, end].map((position) =>
    Number.isNaN(position) ? 0 : Math.min(text.length, Math.max(0, Math.trunc(position))),
  ) as [number, number]; // two in, two out
  return { start: Math.min(one, other), end: Math.max(one, other) };
}
