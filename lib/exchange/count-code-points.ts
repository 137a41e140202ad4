import type { Span } from '../domain/span.ts';

/** The span counted in code points, as W3C's TextPositionSelector counts, instead of UTF-16 units. */
export function inCodePoints(text: string, { start, end }: Span): Span {
  const before = countCodePoints(text, 0, start);
  return { start: before, end: before + countCodePoints(text, start, end) };
}

function countCodePoints(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; count++) at += lengthAt(text, at);
  return count;
}

function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
