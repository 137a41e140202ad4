import type { Collection } from '../../domain/collection.ts';
import type { Digest } from '../../domain/digest.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { ImportDeed, ImportPiece } from '../../domain/import-plan.ts';
import type { Naming } from '../../domain/naming.ts';
import type { RestoreOutcome, RestorePart } from '../../domain/restore.ts';
import type { SavedSearch } from '../../domain/saved-search.ts';
import type { Kept, KeptCopy, ShelfArticle } from '../../domain/shelf.ts';
import type { NoteMoment, WorklistItem } from '../../domain/worklist.ts';
import type { SearchIndex } from '../../search/index.ts';
import type { FoundAppearances } from '../find-appearances.ts';
import type { BulkDeed } from './bulk.ts';
import type { ArticleChange } from './change-articles.ts';
import type { Progress, Restored } from './restore/restore.ts';

export type SearchContent = Omit<SavedSearch, keyof Kept>;

/** The whole library: what lists, searches and changes many articles at once. Every write is whole or not at all. */
export interface LibraryStore {
  /** The facts of all articles as the index last saw them, in no order. */
  readonly digests: () => Promise<readonly Digest[]>;
  /** Of these articles alone; those that are gone are left out. */
  readonly digestsOf: (ids: readonly string[]) => Promise<readonly Digest[]>;
  /** Those kept last, latest first: a first page that is there at once. */
  readonly newestDigests: (count: number) => Promise<readonly Digest[]>;
  /** The index as it is now, to be searched with `search` of `lib/search`. */
  readonly loadIndex: () => Promise<SearchIndex>;
  /** How many articles digests and index do not know as they are now; 0 where they are up to date. */
  readonly countToIndex: () => Promise<number>;

  readonly countArticles: () => Promise<number>;
  /** Everything kept about an article; `null` where nothing is, or its record cannot be read. */
  readonly dossier: (id: string) => Promise<Dossier | null>;
  /** Dossiers one by one, never more than a few in memory; `null` for all articles, in the order of their ids. */
  readonly eachDossier: (
    ids: readonly string[] | null,
    signal: AbortSignal,
  ) => AsyncGenerator<Dossier, void, void>;
  /** How an article looked, the newest first; megabytes each, so they are no part of the dossier. */
  readonly copies: (articleId: string) => Promise<readonly KeptCopy[]>;
  /** Articles that are kept under any of these keys (see `articleKeys`). */
  readonly articlesAt: (keys: readonly string[]) => Promise<readonly ShelfArticle[]>;

  /** Saved articles that name somebody, by the index alone: how many, and up to `most` of about this time. */
  readonly articlesNaming: (name: string, time: number, most: number) => Promise<Naming>;
  /** Everybody who goes by one of these `nameKeys` in any saved article. */
  readonly namedSo: (names: readonly string[]) => Promise<FoundAppearances>;

  readonly changeArticles: (ids: readonly string[], change: ArticleChange) => Promise<BulkDeed>;
  /** Deletes the articles with everything on them; their words stay for thirty days, for undoing. */
  readonly deleteArticles: (ids: readonly string[]) => Promise<BulkDeed>;
  /** Takes back what is still as the deed left it; undoing that again does it anew. `null` where it is too late. */
  readonly undoBulk: (token: number) => Promise<BulkDeed | null>;

  /** By name. */
  readonly collections: () => Promise<readonly Collection[]>;
  readonly addCollection: (name: string) => Promise<Collection>;
  readonly renameCollection: (id: string, name: string) => Promise<Collection>;
  /** Its articles stay. */
  readonly deleteCollection: (id: string) => Promise<BulkDeed>;
  /** By name. */
  readonly searches: () => Promise<readonly SavedSearch[]>;
  readonly addSearch: (content: SearchContent) => Promise<SavedSearch>;
  readonly changeSearch: (id: string, change: Partial<SearchContent>) => Promise<SavedSearch>;
  readonly deleteSearch: (id: string) => Promise<BulkDeed>;

  /** The flagged notes of these articles, in no order; `null` for all articles. */
  readonly flagged: (articleIds: readonly string[] | null) => Promise<readonly WorklistItem[]>;
  /** What became of a note, latest first. */
  readonly historyOfNote: (id: string) => Promise<readonly NoteMoment[]>;

  /**
   * Writes what was planned, piece by piece. Whatever ends it early – `pieces` that throws, the signal, a killed
   * browser – leaves everything as it was. `tell` hears of pieces. Throws `OutdatedPlanError` where something was
   * changed since.
   */
  readonly bringIn: (pieces: AsyncIterable<ImportPiece>, progress: Progress) => Promise<ImportDeed>;
  /** Takes an import back; comes back with the articles it changed. Throws `OutdatedPlanError`. */
  readonly undoImport: (deed: ImportDeed) => Promise<readonly string[]>;

  /** What a restore would do; nothing is written. */
  readonly previewRestore: (
    parts: AsyncIterable<RestorePart>,
    progress: Progress,
  ) => Promise<RestoreOutcome>;
  /**
   * Brings a backup back. Whatever ends it early – `parts` that throws, the signal, a killed browser –
   * leaves everything as it was.
   */
  readonly restore: (parts: AsyncIterable<RestorePart>, progress: Progress) => Promise<Restored>;

  /** Closes the databases; the next use opens them again. */
  readonly close: () => void;
}
