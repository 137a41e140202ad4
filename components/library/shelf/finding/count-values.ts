import type { Digest } from '../../../../lib/domain/digest.ts';
import { type LibraryFilter, passesFilter } from '../../../../lib/domain/library-filter.ts';

/** What a list can be narrowed by, one value or more at a time. */
export const FACETS = [
  'saved',
  'statuses',
  'questions',
  'colours',
  'tags',
  'sites',
  'actors',
  'collections',
] as const;
export type Facet = (typeof FACETS)[number];

/** How many articles there would be with each value of each facet. */
export type ValueCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

const VALUES_OF: Record<Facet, (digest: Digest) => readonly string[]> = {
  saved: ({ isSaved }) => [isSaved ? 'yes' : 'no'],
  statuses: ({ statuses }) => statuses,
  questions: ({ openQuestions }) => (openQuestions > 0 ? ['open'] : []),
  colours: ({ colours }) => colours,
  tags: ({ tags }) => tags,
  sites: ({ site }) => (site === '' ? [] : [site]),
  actors: ({ actors }) => actors,
  collections: ({ collections }) => collections,
};

/**
 * Counts what is left for every value: of the articles found, those that pass all of the filter but for
 * its own facet, since values of one facet add to each other.
 */
export function countValues(found: readonly Digest[], filter: LibraryFilter): ValueCounts {
  const counts = noCounts();
  const columns = FACETS.map((facet) => ({
    valuesOf: VALUES_OF[facet],
    counted: counts[facet],
    // `null` where the facet leaves everything through anyway.
    others: chosenOf(filter, facet).length === 0 ? null : withChosen(filter, facet, []),
  }));
  for (const digest of found) {
    const isThrough = passesFilter(digest, filter);
    for (const { valuesOf, counted, others } of columns) {
      if (!(others === null ? isThrough : passesFilter(digest, others))) continue;
      for (const value of valuesOf(digest)) counted.set(value, (counted.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/** Nothing counted yet. */
export function noCounts(): Record<Facet, Map<string, number>> {
  return {
    saved: new Map(),
    statuses: new Map(),
    questions: new Map(),
    colours: new Map(),
    tags: new Map(),
    sites: new Map(),
    actors: new Map(),
    collections: new Map(),
  };
}

/** The values of a facet that are asked for. */
export function chosenOf(filter: LibraryFilter, facet: Facet): readonly string[] {
  switch (facet) {
    case 'saved':
      return filter.isSaved === null ? [] : [filter.isSaved ? 'yes' : 'no'];
    case 'questions':
      return filter.hasOpenQuestions ? ['open'] : [];
    default:
      return filter[facet];
  }
}

/** The filter with these values of the facet in place of those before. */
export function withChosen(
  filter: LibraryFilter,
  facet: Facet,
  values: readonly string[],
): LibraryFilter {
  switch (facet) {
    case 'saved':
      // Both together are as good as neither.
      return { ...filter, isSaved: values.length === 1 ? values[0] === 'yes' : null };
    case 'questions':
      return { ...filter, hasOpenQuestions: values.length > 0 };
    default:
      return { ...filter, [facet]: values };
  }
}
