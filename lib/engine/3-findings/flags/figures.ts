import type { Span } from '../../../domain/span.ts';
import type { Token } from '../../1-sentences/annotated-text.ts';
import { wordTable } from '../../1-sentences/word-table.ts';

const CURRENCY = wordTable('$ € £ ¥');
const SHARE = wordTable('% percent pc percentage');
const MAGNITUDE = wordTable('hundred thousand million billion trillion dozen');
/** Below this a bare count is a detail of the telling: "two men", "20 minutes later". */
const SMALLEST_COUNT = 100;
/** What a bare number may count or measure without being a claim: ages, clocks, addresses. */
const EVERYDAY = wordTable(`
  year years year-old month months week weeks day days hour hours minute minutes second seconds
  am pm a.m. p.m. old st street avenue ave road feet foot inches pages words times
`);

/** What may stand before a count at the head of a sentence. */
const ROUGHLY = wordTable(
  'about around some over nearly almost roughly only at than another the all',
);

/** Below this a price is one that anybody can read off: "a fee of $40". */
const SMALLEST_SUM = 1000;
/** What the rules of a game, a ballot or a map count, and anybody can look up. */
const ON_RECORD = wordTable(`
  delegates superdelegates votes ballots seats members judges justices countries nations states counties
  cities towns districts senators lawmakers electoral points pages copies miles acres square guests block
  meters metres kilometers kilometres yards calories words pounds characters
`);

/** A figure that somebody must have counted or measured, if the tokens at `at` begin one: "$3 million", "45 percent". */
export function figureAt(tokens: readonly Token[], at: number): Span | null {
  return shareAt(tokens, at) ?? numberAt(tokens, at);
}

const PARTS = wordTable(
  'half third thirds quarter quarters two-thirds three-quarters fifth fifths',
);
const PART_LEADS = wordTable('a one nearly almost about roughly over');

/** "nearly half of", "a third of", "four out of five": shares in words. */
function shareAt(tokens: readonly Token[], at: number): Span | null {
  const start = tokens[at]!;
  if (!PART_LEADS.has(start.lower)) return null;
  const part = tokens[at + 1]?.lower === 'a' || tokens[at + 1]?.lower === 'one' ? at + 2 : at + 1;
  const found = PARTS.has(tokens[part]?.lower ?? '') && tokens[part + 1]?.lower === 'of';
  return found ? { start: start.start, end: tokens[part + 1]!.end } : null;
}

function numberAt(tokens: readonly Token[], at: number): Span | null {
  const token = tokens[at]!;
  const isPriced = CURRENCY.has(token.text);
  const number = isPriced ? at + 1 : at;
  if (tokens[number]?.kind !== 'number' || !/^[\d.,]+(?:m|bn|k)?$/.test(tokens[number].text))
    return null;
  const last = lastOfUnit(tokens, number);
  if (isPriced && last === number && !isLargeSum(tokens[number].text)) return null;
  if (ON_RECORD.has(tokens[last + 1]?.lower ?? '')) return null;
  const hasUnit = isPriced || last > number;
  return hasUnit || isCount(tokens, number) ? { start: token.start, end: tokens[last]!.end } : null;
}

function isLargeSum(text: string): boolean {
  return /[a-z]$/.test(text) || Number(text.replaceAll(',', '')) >= SMALLEST_SUM;
}

function lastOfUnit(tokens: readonly Token[], number: number): number {
  let last = number;
  if (MAGNITUDE.has(tokens[last + 1]?.lower ?? '')) last++;
  const next = tokens[last + 1]?.lower ?? '';
  if (SHARE.has(next)) return last + 1;
  return next === 'per' && tokens[last + 2]?.lower === 'cent' ? last + 2 : last;
}

/** "1,200 homes", but not "Flight 370", "May 4", "in 2019" or "20 minutes". */
function isCount(tokens: readonly Token[], number: number): boolean {
  const value = Number(tokens[number]!.text.replaceAll(',', ''));
  if (!(value >= SMALLEST_COUNT) || /^(?:1[5-9]|20)\d\d$/.test(tokens[number]!.text)) return false;
  const before = tokens[number - 1];
  const next = tokens[number + 1];
  if (before !== undefined && /^\p{Lu}/u.test(before.text) && !ROUGHLY.has(before.lower))
    return false;
  return next?.kind === 'word' && /^\p{Ll}/u.test(next.text) && !EVERYDAY.has(next.lower);
}
