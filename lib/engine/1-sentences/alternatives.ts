/** One of these, each written as it stands in a pattern. */
export function oneOf(...patterns: readonly string[]): string {
  return `(?:${patterns.join('|')})`;
}

/** One of these words, written as one text with white space between them. */
export function oneWord(list: string): string {
  return oneOf(...list.trim().split(/\s+/));
}
