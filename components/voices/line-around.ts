import type { Span } from '../../lib/domain/span.ts';

const CHARACTERS_BEFORE = 70;
const CHARACTERS_AFTER = 90;

/** The words of a passage with some around them in its paragraph; "…" where more stands there. */
export function lineAround(text: string, { start, end }: Span): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const until = next === -1 ? text.length : next;
  const before = text.slice(Math.max(from, start - CHARACTERS_BEFORE), start);
  const after = text.slice(end, Math.min(until, end + CHARACTERS_AFTER));
  const isCutBefore = start - CHARACTERS_BEFORE > from;
  const isCutAfter = end + CHARACTERS_AFTER < until;
  return [
    isCutBefore ? `… ${before.replace(/^\S*\s+/, '')}` : before,
    text.slice(start, end),
    isCutAfter ? `${after.replace(/\s+\S*$/, '')} …` : after,
  ].join('');
}
