/** Where a word may stand, and how much more than in the text it tells there. */
export const FIELD_WEIGHTS = {
  title: 6,
  tags: 6,
  actors: 4,
  notes: 3,
  questions: 2,
  text: 1,
} as const;

export type SearchField = keyof typeof FIELD_WEIGHTS;

/** The fields in the order in which their words are counted and their bits stand. */
export const SEARCH_FIELDS: readonly SearchField[] = [
  'title',
  'tags',
  'actors',
  'notes',
  'questions',
  'text',
];

/** One kept article with all that can be found in it; a field may have many texts. */
export type SearchDocument = { readonly id: string } & Readonly<
  Record<SearchField, readonly string[]>
>;
