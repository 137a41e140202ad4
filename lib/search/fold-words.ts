import type { Span } from '../domain/span.ts';

/** A word of a text as it is searched for, and where it stands, in UTF-16 offsets. */
export interface FoldedWord extends Span {
  readonly term: string;
}

/** Longer runs are no words but addresses and noise; what is cut is cut alike in text and query. */
const MOST_CHARACTERS = 40;

/** Scripts without spaces between words: each character is a word, and a query a phrase of them. */
const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}';

/** "don’t" is one word, "1,200" one number, each Chinese character a word of its own. */
const WORD = new RegExp(
  `[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+(?:(?:['’](?=\\p{L})|[.,](?=\\p{N})(?<=\\p{N}[.,]))(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+)*`,
  'gu',
);

const POSSESSIVE = /['’]s$/;
const IS_PLAIN = /^[a-z0-9]+$/;

/** "1,200" is "1200"; "4.9" is not "49", and "4,9" is "4.9". */
const THOUSANDS = /,(?=\d{3}(?!\d))/g;

/** The words of a text without capitals, accents, possessive and the commas of thousands, in reading order. */
export function foldWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const term = foldWord(match[0]);
    const start = match.index;
    if (term !== '') words.push({ term, start, end: start + match[0].length });
  }
  return words;
}

function foldWord(word: string): string {
  const lower = word.toLowerCase();
  // Most words need no more than that.
  if (IS_PLAIN.test(lower)) return lower.slice(0, MOST_CHARACTERS);
  return lower
    .replace(POSSESSIVE, '')
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(THOUSANDS, '')
    .replaceAll(',', '.')
    .slice(0, MOST_CHARACTERS);
}
