/**
 * Signs that mean something to Markdown or Obsidian wherever they stand; and addresses, of which most readers
 * of Markdown make links by themselves, with the signs that were put before others in them.
 */
const SIGNS =
  /https?:\/\/[^\s<>"`\\]*[^\s<>"`\\.,:;!?'’”)\]}*_~|]|(?<=\bwww)\.|[\\`*_[\]<>#|~$^=%!&@]/gi;
/** Signs that mean something at the start of a line: lists, rules, numbers of lists. */
const AT_START = /^([-+]|\d+(?=[.)](?:\s|$)))/gm;

/**
 * Words of a page or a note as words in Markdown: nothing in them is a picture, a heading or HTML, and only a
 * plain address is a link, to what it shows. Lines lose what they are indented by, which would make code of them.
 */
export function escapeMarkdown(words: string): string {
  return words
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replaceAll('\0', '')
    .replace(/^[^\S\n]+/gm, '')
    .replace(SIGNS, (sign) => (sign.length > 1 ? `<${sign}>` : `\\${sign}`))
    .replace(AT_START, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
}

/** The same in one line: for headings and lists. */
export function escapeMarkdownLine(words: string): string {
  return escapeMarkdown(words.replace(/\s+/g, ' ').trim());
}

/** An address as the target of a Markdown link; signs that would end it are escaped as in addresses. */
export function markdownTarget(address: string): string {
  return address.replace(/[()<>\s\\]/g, (sign) =>
    encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'),
  );
}

/** A text as a quoted YAML string: what JSON writes YAML reads, but for halves of signs. */
export function yamlString(text: string): string {
  return JSON.stringify(text.toWellFormed()).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A tag as Obsidian takes it: without spaces, not of digits alone, and with no "_" that would begin italics. */
export function obsidianTag(tag: string): string {
  const plain = tag
    .replace(/[^\p{L}\p{N}\p{M}_/-]+|(?<![\p{L}\p{N}\p{M}])_+|_+(?![\p{L}\p{N}\p{M}])/gu, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^-+|-+$/g, '');
  return /^\d*$/.test(plain) ? `tag-${plain}` : plain;
}
