import type { SearchDocument } from '../../lib/search/index.ts';
import type { SearchField } from '../../lib/search/search-document.ts';

/** A document with words in these fields alone. */
export function documentOf(
  id: string,
  fields: Partial<Record<SearchField, readonly string[]>>,
): SearchDocument {
  return { id, title: [], tags: [], actors: [], notes: [], questions: [], text: [], ...fields };
}
