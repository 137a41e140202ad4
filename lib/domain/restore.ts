import type { Collection } from './collection.ts';
import type { Dossier } from './dossier.ts';
import type { SavedSearch } from './saved-search.ts';
import type { KeptCopy } from './shelf.ts';

/** One piece of a backup; each can be held in memory. */
export type RestorePart =
  | { readonly kind: 'dossier'; readonly dossier: Dossier }
  /** Of an article whose dossier came before. */
  | { readonly kind: 'copy'; readonly copy: KeptCopy }
  | { readonly kind: 'collection'; readonly collection: Collection }
  | { readonly kind: 'search'; readonly search: SavedSearch };

/** What becomes of the records of one sort. */
export interface RestoreCount {
  /** Were not here, or were deleted here. */
  readonly added: number;
  /** Were older here. */
  readonly updated: number;
  /** Are the same here. */
  readonly same: number;
  /** Were changed here since the backup, and stay as they are. */
  readonly newerHere: number;
}

/** What a restore does, or did. After one that did all it should, the same file adds and updates nothing. */
export interface RestoreOutcome {
  readonly articles: RestoreCount;
  /** Notes, questions and decisions on actors. */
  readonly notes: RestoreCount;
  readonly questions: RestoreCount;
  readonly decisions: RestoreCount;
  readonly collections: RestoreCount;
  readonly searches: RestoreCount;
}
