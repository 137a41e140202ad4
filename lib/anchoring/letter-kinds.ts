/** What a code unit does: parts words, makes them, goes on with them, or is one by itself. */
export const GAP = 1;
export const LETTER = 2;
export const JOINER = 3;
export const SINGLE = 4;
/** First half of a character of two code units: only the whole tells. */
export const PAIR = 5;

export type LetterKind = typeof GAP | typeof LETTER | typeof JOINER | typeof SINGLE;

/** Marks, and what can be in a word without being seen: soft hyphen, zero-width space and joiners. */
const JOINS = /[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/u;
/** Scripts written without spaces, where each character counts as a word. */
const STANDS_ALONE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
/** Signs that change what is said: "12 %", "$5", a star, a face. */
const SIGN = /[\p{S}%‰&@#§]/u;
const WORD = /[\p{L}\p{N}]/u;

const kinds = new Uint8Array(0x1_00_00);

/** The kind of a code unit, `PAIR` for the first half of a pair; each is looked up once. */
export function kindOfUnit(unit: number): LetterKind | typeof PAIR {
  if (kinds[unit] === 0) kinds[unit] = lookUp(unit);
  return kinds[unit] as LetterKind | typeof PAIR; // the table holds nothing else
}

function lookUp(unit: number): LetterKind | typeof PAIR {
  const isHigh = unit >= 0xd8_00 && unit <= 0xdb_ff;
  return isHigh ? PAIR : kindOfCharacter(String.fromCharCode(unit));
}

/** The kind of a whole character; a lone half of a pair parts words. */
export function kindOfCharacter(character: string): LetterKind {
  if (JOINS.test(character)) return JOINER;
  if (STANDS_ALONE.test(character) || SIGN.test(character)) return SINGLE;
  return WORD.test(character) ? LETTER : GAP;
}
