import type { Digest } from '../../../../lib/domain/digest.ts';
import { type LibraryFilter, passesFilter } from '../../../../lib/domain/library-filter.ts';
import type { SearchAnswer } from '../../../../lib/search/index.ts';
import type { Sort } from './shelf-query.ts';
import { type Sorted, sortedOf } from './sort-digests.ts';

/** Digests made ready to be searched, filtered and sorted. */
export interface Catalogue {
  readonly digests: readonly Digest[];
  readonly byId: ReadonlyMap<string, Digest>;
  readonly sorted: Sorted;
}

export function catalogueOf(digests: readonly Digest[]): Catalogue {
  return {
    digests,
    byId: new Map(digests.map((digest) => [digest.id, digest])),
    sorted: sortedOf(digests),
  };
}

/** Those in which the words were found, in the order of the sort; all where no words were asked for. */
export function searchedArticles(
  catalogue: Catalogue,
  answer: SearchAnswer | null,
  sort: Sort,
): readonly Digest[] {
  if (answer === null) return catalogue.sorted(sort === 'match' ? 'newest' : sort);
  if (sort === 'match') return answer.hits.flatMap(({ id }) => catalogue.byId.get(id) ?? []);
  const found = new Set(answer.hits.map(({ id }) => id));
  return catalogue.sorted(sort).filter(({ id }) => found.has(id));
}

/** Those that the filter lets through, in the same order. */
export function filteredArticles(
  digests: readonly Digest[],
  filter: LibraryFilter,
): readonly Digest[] {
  return digests.filter((digest) => passesFilter(digest, filter));
}
