import type { Span } from '../../../domain/span.ts';
import type { Token } from '../../1-sentences/annotated-text.ts';
import { wordTable } from '../../1-sentences/word-table.ts';

const PARTS = wordTable(
  'half third thirds quarter quarters two-thirds three-quarters fifth fifths',
);
const WHOLE_PARTS = wordTable('half two-thirds three-quarters');
const PART_LEADS = wordTable('a one nearly almost about roughly over');
/** "more than half of", "is half of"; not "the southern half of". */
const BEFORE_PART = /^(?:|,|than|only|just|is|are|was|were|by|to|with)$/;
const SHARES = wordTable('share portion proportion percentage fraction');
const SIZES = wordTable('large small big huge growing tiny significant substantial');

const TIMES = wordTable('year month week day hour game season night morning century decade term');

/** A share in words, if the tokens at `at` begin one: "nearly half of", "a large share of". */
export function shareAt(tokens: readonly Token[], at: number): Span | null {
  const start = tokens[at]!;
  const isBare = WHOLE_PARTS.has(start.lower) && BEFORE_PART.test(tokens[at - 1]?.lower ?? '');
  const end = isBare ? at : lastOfShare(tokens, at);
  const of = tokens[end + 1];
  if (end < at || of?.lower !== 'of' || isOfTime(tokens, at, end + 2)) return null;
  return { start: start.start, end: of.end };
}

/** "the first half of the year" */
function isOfTime(tokens: readonly Token[], at: number, whole: number): boolean {
  return (
    /^(?:first|second|latter|last|other|better|my|our)$/.test(tokens[at - 1]?.lower ?? '') ||
    [whole, whole + 1].some((next) => TIMES.has(tokens[next]?.lower ?? ''))
  );
}

/** The last token before "of", -1 where no share begins. */
function lastOfShare(tokens: readonly Token[], at: number): number {
  if (!PART_LEADS.has(tokens[at]!.lower)) return -1;
  const [second = '', third = ''] = [tokens[at + 1]?.lower, tokens[at + 2]?.lower];
  if (PARTS.has(second)) return at + 1;
  const isShare = SIZES.has(second) && SHARES.has(third);
  return isShare || (/^(?:a|one)$/.test(second) && PARTS.has(third)) ? at + 2 : -1;
}
