import type { Span } from '../domain/span.ts';
import type { SearchableText } from './searchable-text.ts';

/** The span without white space at its edges, and with the words it cuts whole; `null` where it holds nothing. */
export function wholeWords({ text, segments }: SearchableText, span: Span): Span | null {
  const start = Math.max(0, Math.min(span.start, text.length));
  const held = text.slice(start, Math.max(start, span.end));
  const first = start + (held.length - held.trimStart().length);
  const last = start + held.trimEnd().length - 1;
  const from = segments.containing(first);
  const to = segments.containing(last);
  if (first > last || from === undefined || to === undefined) return null;
  return { start: from.index, end: to.index + to.segment.length };
}

/** The first words of a span, none of them behind the end of its first line. */
export function firstWords(text: SearchableText, { start, end }: Span, count: number): Span {
  return { start, end: stepOn(text, start, Math.min(end, endOfLine(text, start)), count) };
}

/** The last words of a span, none of them before the beginning of its last line. */
export function lastWords(text: SearchableText, { start, end }: Span, count: number): Span {
  return { start: stepBack(text, end, Math.max(start, startOfLine(text, end)), count), end };
}

/** Words of the same line before a position; where it has none, and that is asked for, of the line before. */
export function wordsBefore(
  text: SearchableText,
  position: number,
  count: number,
  isOverLines: boolean,
): Span {
  const isAtStart = text.text.slice(startOfLine(text, position), position).trim() === '';
  const end = isAtStart && isOverLines ? text.text.slice(0, position).trimEnd().length : position;
  return { start: stepBack(text, end, startOfLine(text, end), count), end };
}

/** Words of the same line behind a position; where it has none, and that is asked for, of the line behind. */
export function wordsAfter(
  text: SearchableText,
  position: number,
  count: number,
  isOverLines: boolean,
): Span {
  const rest = text.text.slice(position);
  const isAtEnd = rest.slice(0, endOfLine(text, position) - position).trim() === '';
  const space = isAtEnd && isOverLines ? rest.length - rest.trimStart().length : 0;
  const start = position + space;
  return { start, end: stepOn(text, start, endOfLine(text, start), count) };
}

function stepOn({ segments }: SearchableText, start: number, limit: number, count: number): number {
  let at = start;
  for (let words = 0; at < limit && words < count;) {
    const segment = segments.containing(at);
    if (segment === undefined) break;
    if (segment.isWordLike) words++;
    at = segment.index + segment.segment.length;
  }
  return Math.min(at, limit);
}

function stepBack({ segments }: SearchableText, end: number, limit: number, count: number): number {
  let at = end;
  for (let words = 0; at > limit && words < count;) {
    const segment = segments.containing(at - 1);
    if (segment === undefined) break;
    if (segment.isWordLike) words++;
    at = segment.index;
  }
  return Math.max(at, limit);
}

function startOfLine({ text }: SearchableText, position: number): number {
  return position === 0 ? 0 : text.lastIndexOf('\n', position - 1) + 1;
}

function endOfLine({ text }: SearchableText, position: number): number {
  const end = text.indexOf('\n', position);
  return end < 0 ? text.length : end;
}
