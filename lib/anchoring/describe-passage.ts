import type { Passage } from '../domain/passage.ts';
import type { Span } from '../domain/span.ts';
import { isPairAt } from './scan-words.ts';

/** Quote and context together have about this many code units. */
const DESCRIBED_CHARACTERS = 360;
const LEAST_CONTEXT = 96;
const MOST_CONTEXT = 160;

/** Describes a stretch of a text so that `findPassages` finds it again; what is out of bounds is cut. */
export function describePassage(text: string, span: Span): Passage {
  const { start, end } = withinText(text, span);
  const context = contextFor(end - start);
  let first = Math.max(0, start - context);
  let last = Math.min(text.length, end + context);
  if (first > 0 && isPairAt(text, first - 1)) first = Math.min(start, first + 1);
  if (last < text.length && isPairAt(text, last - 1)) last = Math.max(end, last - 1);
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

/** The span as whole numbers within the text, the smaller first. */
function withinText(text: string, { start, end }: Span): Span {
  const [one, other] = [start, end].map((position) =>
    Number.isNaN(position) ? 0 : Math.min(text.length, Math.max(0, Math.trunc(position))),
  ) as [number, number]; // two in, two out
  return { start: Math.min(one, other), end: Math.max(one, other) };
}
