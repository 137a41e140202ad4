import type { Note, NoteDeed, ReaderFlag } from './note.ts';
import type { ShelfArticle } from './shelf.ts';

/** What a list of statements tells of the article each stands in. */
export type ArticleFacts = Pick<
  ShelfArticle,
  | 'id'
  | 'address'
  | 'title'
  | 'byline'
  | 'outlet'
  | 'published'
  | 'isSaved'
  | 'tags'
  | 'collections'
>;

/** A note that the reader flagged. */
export type FlaggedNote = Note & { readonly flag: ReaderFlag };

/** One item of the fact-checker's desk. */
export interface WorklistItem {
  readonly note: FlaggedNote;
  readonly article: ArticleFacts;
  /** How much its sentence is worth checking, from 0 to 1; `null` where no findings are kept (yet). */
  readonly checkWorthiness: number | null;
}

/** One moment in the life of a note. */
export interface NoteMoment {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** What was done; `null` where that is no longer known. */
  readonly deed: NoteDeed | null;
  /** The note as it was after that. */
  readonly note: Note;
  /** The fields that were changed; empty for the first moment that is known. */
  readonly changed: readonly (keyof Note)[];
}
