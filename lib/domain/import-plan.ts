import type { Note } from './note.ts';
import type { Kept, ShelfArticle, ShelfDecision, ShelfQuestion, ShelfText } from './shelf.ts';

/** A record as an import shall leave it. */
export interface PlannedRecord<Record extends Kept> {
  /** As it was when the plan was made; `null` for a new one. */
  readonly before: Record | null;
  readonly after: Record;
}

/** Everything an import writes, and nothing else; made by a dry run and shown before it is done. */
export interface ImportPlan {
  readonly articles: readonly PlannedRecord<ShelfArticle>[];
  readonly texts: readonly PlannedRecord<ShelfText>[];
  readonly notes: readonly PlannedRecord<Note>[];
  readonly questions: readonly PlannedRecord<ShelfQuestion>[];
  readonly decisions: readonly PlannedRecord<ShelfDecision>[];
}

/** Writes nothing. */
export const NO_IMPORT: ImportPlan = {
  articles: [],
  texts: [],
  notes: [],
  questions: [],
  decisions: [],
};
