import type { Collection } from '../../domain/collection.ts';
import type { ShelfLists } from '../../domain/dossier.ts';
import type { ImportPlan } from '../../domain/import-plan.ts';
import type { ImportCounts } from '../../domain/import-preview.ts';
import type { SavedSearch } from '../../domain/saved-search.ts';
import { emptyDraft, nothingCounted, take } from './draft.ts';
import { hasSameContent, mergeRecord } from './merge-record.ts';
import type { ShelfFacts } from './shelf-facts.ts';

/** What becomes of the collections and searches of a file of ours. */
export interface PlannedLists {
  readonly plan: ImportPlan;
  readonly collections: ImportCounts;
  readonly searches: ImportCounts;
  /** The id that a collection of the file has here; a collection that is nowhere has none. */
  readonly collectionIds: ReadonlyMap<string, string>;
}

/** Plans what to do with collections and searches. A collection of the same name is the same. */
export function planLists(coming: ShelfLists, { lists: here, now }: ShelfFacts): PlannedLists {
  const plan = emptyDraft();
  const collections = nothingCounted();
  const searches = nothingCounted();
  const collectionIds = new Map(here.collections.map(({ id }) => [id, id]));
  for (const collection of coming.collections) {
    const kept = sameCollection(here.collections, collection);
    const id = kept?.id ?? collection.id;
    collectionIds.set(collection.id, id);
    take(plan.collections, collections, mergeRecord(kept, { ...collection, id }, now));
  }
  for (const search of coming.searches) {
    const known = withCollections(search, collectionIds);
    const kept = here.searches.find(({ id }) => id === search.id) ?? twinOf(here.searches, known);
    take(plan.searches, searches, mergeRecord(kept, { ...known, id: kept?.id ?? known.id }, now));
  }
  return { plan, collections, searches, collectionIds };
}

function sameCollection(
  here: readonly Collection[],
  { id, name }: Collection,
): Collection | undefined {
  return here.find((one) => one.id === id) ?? here.find((one) => one.name === name);
}

/** A search that asks the same by the same name, made on another device. */
function twinOf(here: readonly SavedSearch[], search: SavedSearch): SavedSearch | undefined {
  return here.find((one) => hasSameContent(one, search));
}

function withCollections(search: SavedSearch, ids: ReadonlyMap<string, string>): SavedSearch {
  const { filter } = search;
  const collections = filter.collections.map((id) => ids.get(id) ?? id);
  return { ...search, filter: { ...filter, collections } };
}
