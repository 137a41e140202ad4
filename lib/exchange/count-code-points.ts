import type { Span } from '../domain/span.ts';

/** The span counted in code points, as W3C's TextPositionSelector counts, instead of UTF-16 units. */
export function inCodePoints(text: string, { start, end }: Span): Span {
  const before = countCodePoints(text, 0, start);
  return { start: before, end: before + countCodePoints(text, start, end) };
}

/** The span of code points counted in UTF-16 units; what lies behind the text ends with it. */
export function inUtf16(text: string, { start, end }: Span): Span {
  const from = skipCodePoints(text, 0, start);
  return { start: from, end: skipCodePoints(text, from, end - start) };
}

function countCodePoints(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; count++) at += lengthAt(text, at);
  return count;
}

function skipCodePoints(text: string, from: number, count: number): number {
  let at = from;
  for (let left = count; left > 0 && at < text.length; left--) at += lengthAt(text, at);
  return at;
}

function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
