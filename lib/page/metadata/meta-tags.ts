/** The page's `<meta>` tags by lower-case name or property; of several with one name the first that says something. */
export type MetaTags = ReadonlyMap<string, string>;

const MOST_TAGS = 500;

/** Reads name, property and itemprop tags alike. */
export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string>();
  for (const tag of Array.from(document.querySelectorAll('meta[content]')).slice(0, MOST_TAGS)) {
    const content = tag.getAttribute('content')?.trim();
    const names = ['property', 'name', 'itemprop'].map((key) => tag.getAttribute(key) ?? '');
    for (const name of names.join(' ').toLowerCase().split(/\s+/)) {
      if (name !== '' && content && !tags.has(name)) tags.set(name, content);
    }
  }
  return tags;
}

/** The first of these tags that the page has. */
export function firstOf(tags: MetaTags, names: readonly string[]): string | null {
  for (const name of names) {
    const content = tags.get(name);
    if (content !== undefined) return content;
  }
  return null;
}
