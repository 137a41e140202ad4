/** Control, direction and zero-width characters, with which a page can make words look like others. */
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
};

/** What a page gives as text, on one line and cut to size; `null` for anything that is no text. */
export function plainText(value: unknown, longest: number): string | null {
  if (typeof value !== 'string') return null;
  // Cut before the work as well: a page may give megabytes.
  const text = unescapeEntities(value.slice(0, 4 * longest))
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '')
    .trim();
  if (text === '') return null;
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}

/** Publishing systems escape titles once too often: "Q&amp;A", "It&#8217;s". */
function unescapeEntities(text: string): string {
  return text.replace(/&(#\d{2,6}|#x[\da-f]{2,5}|\w{2,6});/gi, (whole: string, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = Number(name.replace('#x', '0x').replace('#X', '0x').replace('#', ''));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
