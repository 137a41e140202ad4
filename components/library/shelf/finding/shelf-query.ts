import { DATES_OF, type LibraryFilter, NO_FILTER } from '../../../../lib/domain/library-filter.ts';
import { CHECK_STATUSES } from '../../../../lib/domain/note.ts';
import { NOTE_COLOURS } from '../../../../lib/domain/note-colours.ts';

/** The orders of a list; `match` fits best first, and means nothing where no words were asked for. */
export const SORTS = ['match', 'newest', 'oldest', 'published', 'title', 'notes'] as const;
export type Sort = (typeof SORTS)[number];

/** What the reader wants to see of the shelf. */
export interface ShelfQuery {
  readonly text: string;
  readonly filter: LibraryFilter;
  /** `null` for the usual one. */
  readonly sort: Sort | null;
}

export const WHOLE_SHELF: ShelfQuery = { text: '', filter: NO_FILTER, sort: null };

/** The order in which the reader sees it. */
export function sortOf({ text, sort }: ShelfQuery): Sort {
  const isAsked = text.trim() !== '';
  if (sort === null || (sort === 'match' && !isAsked)) return isAsked ? 'match' : 'newest';
  return sort;
}

/** The lists of the filter, by what they are called in an address. */
const LISTS = {
  site: 'sites',
  actor: 'actors',
  tag: 'tags',
  in: 'collections',
  colour: 'colours',
  status: 'statuses',
} as const satisfies Record<string, keyof LibraryFilter>;

const IS_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads what stands behind the question mark of an address; what means nothing asks for nothing. */
export function readQuery(parameters: string): ShelfQuery {
  const asked = new URLSearchParams(parameters);
  const all = (name: keyof typeof LISTS): string[] => [...new Set(asked.getAll(name))];
  return {
    text: asked.get('q') ?? '',
    sort: SORTS.find((sort) => sort === asked.get('sort')) ?? null,
    filter: {
      ...daysIn(asked),
      sites: all('site'),
      actors: all('actor'),
      tags: all('tag'),
      collections: all('in'),
      colours: NOTE_COLOURS.filter((colour) => asked.getAll('colour').includes(colour)),
      statuses: CHECK_STATUSES.filter((status) => asked.getAll('status').includes(status)),
      isSaved: { yes: true, no: false }[asked.get('saved') ?? ''] ?? null,
      hasOpenQuestions: asked.get('questions') === 'open',
    },
  };
}

function daysIn(asked: URLSearchParams): Pick<LibraryFilter, 'from' | 'to' | 'dateOf'> {
  const [from = null, to = null] = ['from', 'to'].map((name) => {
    const value = asked.get(name);
    return value !== null && IS_DAY.test(value) ? value : null;
  });
  const dateOf = DATES_OF.find((one) => one === asked.get('day'));
  return { from, to, ...((from ?? to) !== null && dateOf !== undefined && { dateOf }) };
}

/** The same for an address; empty for the whole shelf. */
export function writeQuery({ text, filter, sort }: ShelfQuery): string {
  const asked = new URLSearchParams();
  if (text !== '') asked.set('q', text);
  for (const [name, list] of Object.entries(LISTS)) {
    for (const value of filter[list]) asked.append(name, value);
  }
  const { from, to, dateOf } = filter;
  if (from !== null) asked.set('from', from);
  if (to !== null) asked.set('to', to);
  if ((from ?? to) !== null && dateOf === 'kept') asked.set('day', dateOf);
  if (filter.isSaved !== null) asked.set('saved', filter.isSaved ? 'yes' : 'no');
  if (filter.hasOpenQuestions) asked.set('questions', 'open');
  if (sort !== null) asked.set('sort', sort);
  return asked.toString();
}

/** Whether nothing at all is asked for. */
export function isWholeShelf(query: ShelfQuery): boolean {
  return writeQuery({ ...query, sort: null }) === '';
}
