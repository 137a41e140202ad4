/** A table of words, written as one text with white space between them. */
export function wordTable(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
