/** The page's `<meta>` tags by lower-case name or property. */
export type MetaTags = ReadonlyMap<string, string>;

/** The first of these tags that the page has. */
export function firstOf(tags: MetaTags, names: readonly string[]): string | null {
  for (const name of names) {
    const content = tags.get(name);
    if (content !== undefined) return content;
  }
  return null;
}
