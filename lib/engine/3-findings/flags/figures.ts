import type { Span } from '../../../domain/span.ts';
import type { Token } from '../../1-sentences/annotated-text.ts';
import { wordTable } from '../../1-sentences/word-table.ts';
import { classOf, startsCapital } from '../../2-tags/attributions/word-classes.ts';
import { shareAt } from './shares.ts';

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
  meters metres kilometers kilometres yards calories words pounds characters m km cm mm kg mph kmh
  hectares rai students passengers participants athletes
`);

/** A figure that somebody must have counted or measured, if the tokens at `at` begin one: "$3 million", "45 percent". */
export function figureAt(tokens: readonly Token[], at: number): Span | null {
  return shareAt(tokens, at) ?? writtenAt(tokens, at) ?? numberAt(tokens, at);
}

const SMALL_NUMBERS = wordTable(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety',
);

/** "four million people" */
function writtenAt(tokens: readonly Token[], at: number): Span | null {
  const isWritten =
    SMALL_NUMBERS.has(tokens[at]!.lower) && MAGNITUDE.has(tokens[at + 1]?.lower ?? '');
  const counted = tokens[at + 2];
  if (!isWritten || counted?.kind !== 'word' || ON_RECORD.has(counted.lower)) return null;
  return EVERYDAY.has(counted.lower)
    ? null
    : { start: tokens[at]!.start, end: tokens[at + 1]!.end };
}

function numberAt(tokens: readonly Token[], at: number): Span | null {
  const token = tokens[at]!;
  const isPriced = CURRENCY.has(token.text);
  const number = isPriced ? at + 1 : at;
  if (
    tokens[number]?.kind !== 'number' ||
    !/^[\d.,]+(?:m|bn|k|-(?:million|billion|trillion)(?:-.*)?)?$/.test(tokens[number].text) ||
    (!isPriced && CURRENCY.has(tokens[at - 1]?.text ?? ''))
  )
    return null;
  const last = lastOfUnit(tokens, number);
  if (isPriced && last === number && !isLargeSum(tokens[number].text)) return null;
  if (isPriced && isPriceTag(tokens, at, last)) return null;
  const next = tokens[last + 1];
  if (next !== undefined && (ON_RECORD.has(next.lower) || EVERYDAY.has(next.lower))) return null;
  // "Channel 100% News"
  if (SHARE.has(tokens[last]!.lower) && /^\p{Lu}/u.test(next?.text ?? '')) return null;
  if (SHARE.has(tokens[last]!.lower) && tokens[number].text === '100') return null;
  const hasUnit = isPriced || last > number;
  return hasUnit || isCount(tokens, number) ? { start: token.start, end: tokens[last]!.end } : null;
}

/** "the $60 million bridge": what it is called by, not what is claimed of it. */
function isPriceTag(tokens: readonly Token[], at: number, last: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  const owner = before === 'us' ? (tokens[at - 2]?.lower ?? '') : before;
  const next = tokens[last + 1];
  return (
    /^(?:an?|the|its|his|her|their|this)$/.test(owner) &&
    next?.kind === 'word' &&
    (isNounLike(next) || startsCapital(next.text))
  );
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

const KNOWN = /^(?:the|these|those|its|their|his|her|'s)$/;
/** "page 111", "route 660" */
const NUMBERED =
  /^(?:page|no|number|room|route|road|flight|chapter|section|article|bus|highway|x)$/;

/** Whom and what somebody has to count before a bare number can be given. */
const WORTH_COUNTING = wordTable(`
  people persons jobs positions workers homes houses families households children women men
  deaths victims casualties refugees migrants immigrants seekers soldiers troops officers volunteers
  patients residents citizens users customers consumers businesses firms companies farmers teachers
  doctors nurses engineers drivers murders homicides killings crimes shootings attacks incidents
  complaints violations lives livelihoods borrowers civilians prisoners orphans pupils
`);
const MOST_WORDS_TO_COUNTED = 4;

/** "homes", "well-paid jobs"; not "and", "years", "islands". */
function isWorthCounting(tokens: readonly Token[], first: number): boolean {
  for (let at = first; at < first + MOST_WORDS_TO_COUNTED; at++) {
    const token = tokens[at];
    if (token === undefined || !isNounLike(token)) return false;
    if (WORTH_COUNTING.has(token.lower)) return true;
  }
  return false;
}

function isNounLike(token: Token): boolean {
  const found = classOf(token, false, false);
  return found === 'noun' || found === 'participle' || found === 'gerund' || token.text === ',';
}

/** "1,200 homes", but not "Flight 370", "May 4", "in 2019" or "20 minutes". */
function isCount(tokens: readonly Token[], number: number): boolean {
  const value = Number(tokens[number]!.text.replaceAll(',', ''));
  if (!(value >= SMALLEST_COUNT) || /^(?:1[5-9]|20)\d\d$/.test(tokens[number]!.text)) return false;
  const before = tokens[number - 1];
  const next = tokens[number + 1];
  // "the 340 dockers" are taken for known.
  if (before !== undefined && (NUMBERED.test(before.lower) || KNOWN.test(before.lower)))
    return false;
  if (before !== undefined && /^\p{Lu}/u.test(before.text) && !ROUGHLY.has(before.lower))
    return false;
  return next?.kind === 'word' && /^\p{Ll}/u.test(next.text) && isWorthCounting(tokens, number + 1);
}
