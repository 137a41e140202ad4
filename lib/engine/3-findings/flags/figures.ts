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

/** A figure that somebody must have counted or measured, if the tokens at `at` begin one: "$3 million", "45 percent". */
export function figureAt(tokens: readonly Token[], at: number): Span | null {
  const token = tokens[at]!;
  const isPriced = CURRENCY.has(token.text);
  const number = isPriced ? at + 1 : at;
  if (tokens[number]?.kind !== 'number' || !/^[\d.,]+(?:m|bn|k)?$/.test(tokens[number].text))
    return null;
  const last = lastOfUnit(tokens, number);
  const hasUnit = isPriced || last > number;
  return hasUnit || isCount(tokens, number) ? { start: token.start, end: tokens[last]!.end } : null;
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
