/** Signs that mean something to Markdown or Obsidian wherever they stand. */
const SIGNS = /[\\`*_[\]<>#|~$^=%!]/g;
/** Signs that mean something at the start of a line: lists, rules, numbers of lists. */
const AT_START = /^(\s*)([-+]|\d+(?=[.)]))/gm;

/** Words of a page as words in Markdown: nothing in them is a link, a picture, a heading or HTML. */
export function escapeMarkdown(words: string): string {
  return words
    .replace(SIGNS, '\\$&')
    .replace(AT_START, (_, space: string, sign: string) =>
      /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
    );
}

/** An address as the target of a Markdown link; signs that would end it are escaped as in addresses. */
export function markdownTarget(address: string): string {
  return address.replace(/[()<>\s\\]/g, (sign) =>
    encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'),
  );
}

/** A text as a quoted YAML string: what JSON writes YAML reads. */
export function yamlString(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A tag as Obsidian takes it: without spaces, and not of digits alone. */
export function obsidianTag(tag: string): string {
  const plain = tag
    .trim()
    .replace(/[^\p{L}\p{N}\p{M}_/-]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return /^\d*$/.test(plain) ? `tag-${plain}` : plain;
}
