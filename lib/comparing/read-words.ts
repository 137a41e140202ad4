import type { Span } from '../domain/span.ts';

/** A word of a claim as it is compared, and where it stands in the text it was read from. */
export interface Word extends Span {
  readonly lower: string;
  /** Whether it has a capital where none must be. */
  readonly isName: boolean;
  /** The sign of money before a number: "$". */
  readonly currency: string;
  /** What stands between it and the next word is "%". */
  readonly isShare: boolean;
}

/** "don’t" is one word, "1,200.5" one number. */
const WORD = /([$€£¥])?\s?(\d[\d,]*(?:\.\d+)?|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?)(\s?%)?/gu;

/** Behind these, and at the beginning, any word has a capital. */
const BEFORE_A_CAPITAL = /(?:^|[.!?:]|[-—–])[\s"“”'‘’([]*$/u;

/** The words of a stretch of text, in reading order. */
export function readWords(text: string, { start, end }: Span): readonly Word[] {
  return Array.from(text.slice(start, end).matchAll(WORD), (match) => {
    const [whole, currency = '', word = '', share] = match;
    const at = start + match.index;
    return {
      lower: word.toLowerCase().replace(/’/g, "'"),
      isName: /^\p{Lu}/u.test(word) && !BEFORE_A_CAPITAL.test(text.slice(start, at)),
      currency,
      isShare: share !== undefined,
      start: at,
      end: at + whole.length,
    };
  });
}
