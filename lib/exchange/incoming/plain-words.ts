const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

/*
 * No tag holds another “<”: else each “<” that is never closed would be looked after to the end of the text,
 * and a text of nothing else would take time by the square of its length.
 */
/** Where a line ends in the text of a page. */
const BREAK = /<(?:br|\/p|\/div|\/li|\/h[1-6]|\/blockquote)\b[^<>]*>/gi;
const TAG = /<\/?[a-z][^<>]*>/gi;
const NOT_SHOWN =
  /<(script|style|template)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/gi;

/** The words of a piece of HTML, which is never made into a page for that: only its signs are read. */
export function plainWords(html: string): string {
  return html
    .replace(NOT_SHOWN, '')
    .replace(BREAK, '\n')
    .replace(TAG, '')
    .replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi,
      (entity, decimal?: string, hex?: string, name?: string) =>
        name === undefined
          ? characterOf(Number.parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10))
          : (NAMED[name.toLowerCase()] ?? entity),
    )
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

function characterOf(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
