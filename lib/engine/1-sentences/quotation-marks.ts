import type { Span } from '../../domain/span.ts';
import type { Token } from './annotated-text.ts';

/** Marks of one family pair with each other only. */
type Family = 'straight' | 'curly' | 'angle' | 'doubled' | 'single';

/** A quotation mark, and which way it can be read where it stands. */
export interface QuotationMark extends Span {
  readonly family: Family;
  readonly reading: 'opens' | 'closes' | 'either';
  /** A single mark after an s, "the workers’": it may be a mere apostrophe. */
  readonly isPossessive: boolean;
}

const FAMILIES: ReadonlyMap<string, Family> = new Map([
  ['"', 'straight'],
  ['“', 'curly'],
  ['”', 'curly'],
  ['„', 'curly'],
  ['«', 'angle'],
  ['»', 'angle'],
  ['‘', 'single'],
  ['’', 'single'],
  ["'", 'single'],
  ['`', 'single'],
]);
const ALWAYS_OPENS = new Set(['“', '„', '«', '‘']);
/** Words that begin with an apostrophe: ’tis, ’em, rock ’n’ roll, the ’90s. */
const ELIDED = /^(?:tis|twas|til|till|em|n|bout|cause|round|ere|nother|neath|gainst|\d{2}s?)$/;
/** 6'2" and 6’ 2”: what stands before the mark of inches. */
const FEET_BEFORE = /\d['’′]\s?\d{1,2}(?:\.\d+)?$/;
const LONGEST_HEIGHT = 8;

/** The marks among the tokens from `first` to `end` that may open or close a quotation. */
export function findMarks(
  text: string,
  tokens: readonly Token[],
  first: number,
  end: number,
): QuotationMark[] {
  const marks: QuotationMark[] = [];
  for (let at = first; at < end; at++) {
    const family = FAMILIES.get(tokens[at]!.text);
    if (family === undefined) continue;
    const isDoubled =
      family === 'single' && isSameMark(tokens[at]!, tokens[at + 1]) && at + 1 < end;
    const mark = isDoubled
      ? readDoubled(text, tokens[at]!.start)
      : readMark(text, tokens, at, end, family);
    if (isDoubled) at++;
    if (mark !== null) marks.push(mark);
  }
  return marks;
}

/** Two single marks in a row are one double mark: ''We won,'' she said. */
function isSameMark(a: Token, b: Token | undefined): boolean {
  return b !== undefined && a.end === b.start && a.text === b.text;
}

function readDoubled(text: string, start: number): QuotationMark {
  const span = { start, end: start + 2 };
  const reading = text[start] === '`' ? 'opens' : readByGlue(text, span);
  return { ...span, family: 'doubled', reading, isPossessive: false };
}

function readMark(
  text: string,
  tokens: readonly Token[],
  at: number,
  end: number,
  family: Family,
): QuotationMark | null {
  const { start, end: markEnd, text: mark } = tokens[at]!;
  const span = { start, end: markEnd };
  if (family === 'single') return readSingle(text, tokens, at, end);
  if (mark !== '“' && isMeasure(text, start)) return null;
  let reading: QuotationMark['reading'] = 'closes';
  // “like this“: a wrong opening mark glued to what it closes.
  if (ALWAYS_OPENS.has(mark)) reading = readByGlue(text, span) === 'closes' ? 'closes' : 'opens';
  else if (family === 'straight') reading = readByGlue(text, span);
  return { ...span, family, reading, isPossessive: false };
}

function readSingle(
  text: string,
  tokens: readonly Token[],
  at: number,
  end: number,
): QuotationMark | null {
  const { start, end: markEnd, text: mark } = tokens[at]!;
  const span = { start, end: markEnd };
  const next = at + 1 < end ? tokens[at + 1] : undefined;
  const glued = readByGlue(text, span);
  const isGluedToNext = next?.start === markEnd;
  if (glued === 'either') return null;
  if (glued === 'opens' && isGluedToNext && ELIDED.test(next.lower)) return null;
  if (glued === 'opens' && mark === '’') return null;
  if (glued === 'closes' && mark === '‘') return null;
  const isPossessive = glued === 'closes' && /[sxz]/i.test(text[start - 1] ?? '');
  return { ...span, family: 'single', reading: glued, isPossessive };
}

/** A mark opens what it is glued to on its right, and closes what it is glued to on its left. */
function readByGlue(text: string, { start, end }: Span): QuotationMark['reading'] {
  const isOpenLeft = start === 0 || /[\s([{—–\-/“"‘'«]/.test(text[start - 1]!);
  const isOpenRight = end >= text.length || /[\s)\]}—–\-/.,;:!?…”"’'»]/.test(text[end]!);
  if (isOpenLeft === isOpenRight) return 'either';
  return isOpenLeft ? 'opens' : 'closes';
}

function isMeasure(text: string, start: number): boolean {
  return FEET_BEFORE.test(text.slice(Math.max(0, start - LONGEST_HEIGHT), start));
}
