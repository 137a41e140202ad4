import type { Collection } from '../../../lib/domain/collection.ts';
import type { Digest } from '../../../lib/domain/digest.ts';
import type { ColourMeanings, NoteColour } from '../../../lib/domain/note-colours.ts';
import type { SavedSearch } from '../../../lib/domain/saved-search.ts';
import type { Kept } from '../../../lib/domain/shelf.ts';
import type { SearchIndex } from '../../../lib/search/index.ts';

/** What can be done to many articles at once; what is not named stays as it is. */
export interface ArticleChange {
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
  /** Ids of collections. */
  readonly addCollections?: readonly string[];
  readonly removeCollections?: readonly string[];
  readonly isSaved?: boolean;
}

/** Something that was done and can be taken back by its number. */
export interface Deed {
  readonly token: number;
  /** The articles that changed by it. */
  readonly articleIds: readonly string[];
}

/** The words of an article in which something was found. */
export interface ArticleWords {
  readonly text: string;
  readonly notes: readonly FoundNote[];
}

export interface FoundNote {
  readonly id: string;
  readonly colour: NoteColour;
  readonly quote: string;
  readonly comment: string;
}

export type SearchContent = Omit<SavedSearch, keyof Kept>;

/** What the shelf asks of the world outside; every promise may reject. */
export interface ShelfActions {
  /** Of everything kept, in no order. */
  readonly digests: () => Promise<readonly Digest[]>;
  /** Of these articles alone; those that are gone are left out. */
  readonly digestsOf: (ids: readonly string[]) => Promise<readonly Digest[]>;
  /** Those kept last, latest first. */
  readonly newestDigests: (count: number) => Promise<readonly Digest[]>;
  /** How many articles are kept that digests and index do not know yet, or not as they are now. */
  readonly countToIndex: () => Promise<number>;
  readonly loadIndex: () => Promise<SearchIndex>;
  /**
   * Calls back when digests and index of these articles may be others – `null` for any article, collection
   * or search –, until the signal aborts.
   */
  readonly onNews: (
    listener: (articleIds: readonly string[] | null) => void,
    signal: AbortSignal,
  ) => void;
  /** `null` for an article that is gone. */
  readonly words: (id: string) => Promise<ArticleWords | null>;
  readonly getColourMeanings: () => Promise<ColourMeanings>;

  readonly changeArticles: (ids: readonly string[], change: ArticleChange) => Promise<Deed>;
  readonly deleteArticles: (ids: readonly string[]) => Promise<Deed>;
  /** Takes a deed back; `null` where that is no longer possible. */
  readonly undo: (deed: Deed) => Promise<Deed | null>;

  /** By name. */
  readonly collections: () => Promise<readonly Collection[]>;
  readonly addCollection: (name: string) => Promise<Collection>;
  readonly renameCollection: (id: string, name: string) => Promise<Collection>;
  /** Its articles stay. */
  readonly deleteCollection: (id: string) => Promise<Deed>;
  /** By name. */
  readonly searches: () => Promise<readonly SavedSearch[]>;
  readonly addSearch: (content: SearchContent) => Promise<SavedSearch>;
  readonly renameSearch: (id: string, name: string) => Promise<SavedSearch>;
  readonly deleteSearch: (id: string) => Promise<Deed>;
}
