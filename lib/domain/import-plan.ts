import type { Collection } from './collection.ts';
import type { Dossier } from './dossier.ts';
import type { Note } from './note.ts';
import type { SavedSearch } from './saved-search.ts';
import type { Kept, ShelfArticle, ShelfDecision, ShelfQuestion, ShelfText } from './shelf.ts';

/** A record as an import shall leave it. */
export interface PlannedRecord<Record extends Kept> {
  /** As it was when the plan was made; `null` for a new one. */
  readonly before: Record | null;
  readonly after: Record;
}

/** What an import writes of one article, or of collections and searches. */
export interface ImportPlan {
  readonly articles: readonly PlannedRecord<ShelfArticle>[];
  readonly texts: readonly PlannedRecord<ShelfText>[];
  readonly notes: readonly PlannedRecord<Note>[];
  readonly questions: readonly PlannedRecord<ShelfQuestion>[];
  readonly decisions: readonly PlannedRecord<ShelfDecision>[];
  readonly collections: readonly PlannedRecord<Collection>[];
  readonly searches: readonly PlannedRecord<SavedSearch>[];
}

/** Writes nothing. */
export const NO_IMPORT: ImportPlan = {
  articles: [],
  texts: [],
  notes: [],
  questions: [],
  decisions: [],
  collections: [],
  searches: [],
};

/** How many records a plan writes. */
export function planSize(plan: ImportPlan): number {
  const records: readonly (readonly unknown[])[] = Object.values(plan);
  return records.reduce((sum, { length }) => sum + length, 0);
}

/** A piece of an import, small enough to be held: an article of which nothing is here, or changes to what is. */
export type ImportPiece =
  | { readonly kind: 'new'; readonly dossier: Dossier }
  | { readonly kind: 'changes'; readonly plan: ImportPlan };

/** A record that an import wrote, with all that is needed to take that back. */
export interface WrittenRecord {
  readonly table: keyof ImportPlan;
  readonly id: string;
  /** Its revision after that. */
  readonly revision: number;
  /** What was there, deleted or not; `null` where nothing was. */
  readonly before: Kept | null;
}

/** What an import did, to be taken back as a whole. */
export interface ImportDeed {
  readonly articleIds: readonly string[];
  /** Articles of which nothing was here; all that hangs on them came with them. */
  readonly freshIds: readonly string[];
  readonly written: readonly WrittenRecord[];
}
