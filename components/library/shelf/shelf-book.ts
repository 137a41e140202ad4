import type { Collection } from '../../../lib/domain/collection.ts';
import type { Digest } from '../../../lib/domain/digest.ts';
import type { SavedSearch } from '../../../lib/domain/saved-search.ts';
import type { SearchIndex } from '../../../lib/search/index.ts';
import { type Catalogue, catalogueOf } from './finding/find-articles.ts';
import { onceDone } from './once-done.ts';
import { readingAgain } from './reading-again.ts';
import type { ShelfActions } from './shelf-actions.ts';

/** More than the tallest window shows. */
const FIRST_PAGE = 60;

/** What the shelf shows, as far as it is known. */
export interface ShelfContents {
  readonly catalogue: Catalogue;
  /** How much of it is there: nothing yet, the newest, or all. */
  readonly extent: 'none' | 'newest' | 'all';
  /** How many articles are still being read. */
  readonly toIndex: number;
  readonly collections: readonly Collection[];
  readonly searches: readonly SavedSearch[];
  /** `null` until somebody wants it. */
  readonly index: SearchIndex | null;
}

/** Articles as they are since the reader changed them; `null` for one that is gone. */
export type Changes = ReadonlyMap<string, Digest | null>;

/** The contents of the shelf, kept up with what happens to it here and elsewhere; it outlives the view. */
export interface ShelfBook {
  readonly contents: () => ShelfContents;
  /** Calls back when they are others, until the function it returns is called. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Begins to load; rejects where that fails. Once loaded it does nothing. */
  readonly open: () => Promise<void>;
  /** Has the search index loaded, now and after every change. */
  readonly wantIndex: () => Promise<void>;
  /** Shows at once what the store has kept just now. */
  readonly apply: (changes: Changes) => void;
  /** Reads collections and searches again, after one was changed. */
  readonly readLists: () => Promise<void>;
  /** Where the reader was, for when they come back. */
  place: { readonly active: string | null; readonly scrolledTo: number } | null;
}

const books = new WeakMap<ShelfActions, ShelfBook>();

/** The book of this shelf: always the same one. */
export function bookOf(actions: ShelfActions, report: (error: unknown) => void): ShelfBook {
  const book = books.get(actions) ?? createShelfBook(actions, report);
  books.set(actions, book);
  return book;
}

const NOTHING_YET: ShelfContents = {
  catalogue: catalogueOf([]),
  extent: 'none',
  toIndex: 0,
  collections: [],
  searches: [],
  index: null,
};

function createShelfBook(actions: ShelfActions, report: (error: unknown) => void): ShelfBook {
  const listeners = new Set<() => void>();
  let contents = NOTHING_YET;
  const show = (news: Partial<ShelfContents>): void => {
    contents = { ...contents, ...news };
    for (const listener of listeners) listener();
  };
  const read = readingFor(actions, () => contents, show);
  const indexing = onceDone(() => read.index());
  // One after the other: reading ten thousand holds up whatever is read beside it.
  const opening = onceDone(async () => {
    await Promise.all([read.newest(), read.lists()]);
    await drawn();
    await read.all();
  });
  const hear = readingAgain(async (articleIds) => {
    // Of ten thousand articles one is read again where one has changed.
    const isNamed = articleIds !== null && contents.extent === 'all';
    const shelf = isNamed ? [read.some(articleIds)] : [read.all(), read.lists()];
    await Promise.all([...shelf, indexing.isAsked() ? read.index() : null]);
  }, report);
  actions.onNews(hear, new AbortController().signal);

  return {
    contents: () => contents,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    open: opening.ask,
    wantIndex: indexing.ask,
    apply: (changes) =>
      show({ catalogue: catalogueOf(withChanges(contents.catalogue.digests, changes)) }),
    readLists: () => read.lists(),
    place: null,
  };
}

/** Settles once what is shown by now has been drawn; a page out of sight draws nothing. */
function drawn(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  if (document.hidden) resolve();
  else requestAnimationFrame(() => resolve());
  return promise;
}

/** How each part of the contents is read, and shown when it is there. */
function readingFor(
  actions: ShelfActions,
  contents: () => ShelfContents,
  show: (news: Partial<ShelfContents>) => void,
) {
  return {
    async newest(): Promise<void> {
      const newest = await actions.newestDigests(FIRST_PAGE);
      if (contents().extent === 'none') show({ catalogue: catalogueOf(newest), extent: 'newest' });
    },
    async all(): Promise<void> {
      const [digests, toIndex] = await Promise.all([actions.digests(), actions.countToIndex()]);
      show({ catalogue: catalogueOf(digests), extent: 'all', toIndex });
    },
    async some(ids: readonly string[]): Promise<void> {
      const [digests, toIndex] = await Promise.all([
        actions.digestsOf(ids),
        actions.countToIndex(),
      ]);
      const now = new Map(digests.map((digest) => [digest.id, digest]));
      const changes = new Map(ids.map((id) => [id, now.get(id) ?? null]));
      show({ catalogue: catalogueOf(withChanges(contents().catalogue.digests, changes)), toIndex });
    },
    async lists(): Promise<void> {
      const [collections, searches] = await Promise.all([
        actions.collections(),
        actions.searches(),
      ]);
      show({ collections, searches });
    },
    async index(): Promise<void> {
      show({ index: await actions.loadIndex() });
    },
  };
}

function withChanges(digests: readonly Digest[], changes: Changes): readonly Digest[] {
  const known = new Set(digests.map(({ id }) => id));
  const changed = digests.flatMap((digest) => {
    const now = changes.get(digest.id);
    return now === undefined ? digest : (now ?? []);
  });
  const back = [...changes.values()].filter((digest) => digest !== null && !known.has(digest.id));
  return [...changed, ...back.filter((digest) => digest !== null)];
}
