import type { Slices } from '../../domain/slices.ts';
import type { Span } from '../../domain/span.ts';
import { ABBREVIATIONS_ANYWHERE, ABBREVIATIONS_BEFORE_NAMES } from './abbreviations.ts';
import type { Token } from './annotated-text.ts';

// In order: initials ("U.S.", "D.C."), addresses, numbers ("1,000.50", "21st"), words
// ("so-called", "O’Neill", "don’t"), runs of dots and dashes, any other mark.
const TOKEN =
  /((?:\p{Lu}\.){2,}|(?:[ap]\.m\.|e\.g\.|i\.e\.))|(https?:\/\/\S+|www\.\S+|[@#][\p{L}\p{N}_]+)|(\p{N}+(?:[.,:]\p{N}+)*(?:\p{L}+)?(?:-\p{L}+)*)|(\p{L}[\p{L}\p{M}\p{N}]*(?:['’\-‐‑&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)|\.{2,}|-{2,}|[^\s]/gu;

const POSSESSIVE = /['’]s$/iu;

/** Cuts the stretch of text into words, numbers and marks; white space belongs to none. */
export function* tokenize(text: string, { start, end }: Span, into: Token[]): Slices<void> {
  for (let at: number | null = start; at !== null; yield) at = tokenizeSome(text, at, end, into);
}

/** A page of text; most paragraphs are far shorter. */
const TOKENS_A_SLICE = 2000;

/** Adds a slice's worth of tokens; comes back with where to go on, `null` at the end of the stretch. */
function tokenizeSome(text: string, start: number, end: number, into: Token[]): number | null {
  const most = into.length + TOKENS_A_SLICE;
  TOKEN.lastIndex = start;
  for (;;) {
    const match = TOKEN.exec(text);
    if (match === null || match.index >= end) return null;
    pushToken(into, text, match);
    const next = into.at(-1)?.end ?? end;
    if (into.length >= most) return next;
    TOKEN.lastIndex = next;
  }
}

function pushToken(tokens: Token[], text: string, match: RegExpExecArray): void {
  const start = match.index;
  // By number: an object of groups by name for each token takes longer than the search.
  const [whole, initials, address, number, word] = match;
  const end = start + whole.length;
  if (word === undefined) {
    const isWord = initials !== undefined || address !== undefined;
    const kind = number !== undefined ? 'number' : isWord ? 'word' : 'mark';
    return void tokens.push(makeToken(text, start, end, kind));
  }
  const possessive = POSSESSIVE.exec(word);
  if (possessive !== null && possessive.index > 0) {
    const cut = start + possessive.index;
    tokens.push(makeToken(text, start, cut, 'word'), makeToken(text, cut, end, 'word'));
    return;
  }
  tokens.push(makeToken(text, start, endsInAbbreviation(text, word, end) ? end + 1 : end, 'word'));
}

/** Whether the stop at `end` belongs to the word: "Mr.", "Inc.", "J." */
function endsInAbbreviation(text: string, word: string, end: number): boolean {
  if (text[end] !== '.') return false;
  const lower = word.toLowerCase();
  if (/^pp?$/.test(lower)) return /^\.\s?\d/.test(text.slice(end, end + 3)); // "(see p. 5)"
  if (ABBREVIATIONS_BEFORE_NAMES.has(lower))
    return isCapital(word) || lower === 'vs' || lower === 'v';
  if (ABBREVIATIONS_ANYWHERE.has(lower))
    return isCapital(word) || lower === 'etc' || lower === 'al';
  return word.length === 1 && isCapital(word) && word !== 'I';
}

function isCapital(word: string): boolean {
  return word[0] !== word[0]?.toLowerCase();
}

function makeToken(text: string, start: number, end: number, kind: Token['kind']): Token {
  const whole = text.slice(start, end);
  const lower = whole.toLowerCase();
  const straight = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  return { start, end, text: whole, lower: straight, kind };
}
