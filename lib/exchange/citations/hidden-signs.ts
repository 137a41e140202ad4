/**
 * Programs for citations read `<i>` in a title as italics, lose letters for which TeX has no name and
 * forget that names hold signs, too. So such signs go through them as something that they leave alone.
 */
interface HiddenSigns {
  /** Any value, with the signs in all its words hidden. */
  readonly hide: <Value>(value: Value) => Value;
  /** What came out, with the signs as the format at hand writes them. */
  readonly show: (words: string, write: (sign: string) => string) => string;
}

/** Brackets alone, as letters for private use, which sort and print like letters. */
export const HIDDEN_BRACKETS: HiddenSigns = {
  hide: (value) =>
    inAllWords(value, (words) =>
      words
        .replace(/[\ue000\ue001]/g, '')
        .replaceAll('<', '\ue000')
        .replaceAll('>', '\ue001'),
    ),
  show: (words, write) => words.replaceAll('\ue000', write('<')).replaceAll('\ue001', write('>')),
};

const HIDDEN = /[<>$&%#_{}\\~^\u0080-\u{10ffff}]/gu;

/** All that is something else in TeX, and every letter beyond ASCII, as words of ASCII. */
export const HIDDEN_LETTERS: HiddenSigns = {
  hide: (value) =>
    inAllWords(value, (words) =>
      words.replace(HIDDEN, (sign) => `zqx${sign.codePointAt(0)!.toString(16)}xqz`),
    ),
  show: (words, write) =>
    words.replace(/zqx([\da-f]{2,6})xqz/g, (hidden, code: string) => {
      const sign = Number.parseInt(code, 16);
      return sign <= 0x10ffff ? write(String.fromCodePoint(sign)) : hidden;
    }),
};

function inAllWords<Value>(value: Value, change: (words: string) => string): Value {
  const changed = JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'string' ? change(inner) : inner,
  );
  // What JSON wrote of plain data it reads as the same.
  return JSON.parse(changed) as Value;
}
