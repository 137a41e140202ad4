import type { ImportPiece, ImportPlan, PlannedRecord } from '../../domain/import-plan.ts';
import type { ImportCounts, ImportedArticle } from '../../domain/import-preview.ts';
import type { Kept } from '../../domain/shelf.ts';
import type { Merged } from './merge-record.ts';

type Table = keyof ImportPlan;
type RecordOf<Name extends Table> = ImportPlan[Name][number]['after'];

/** The plan of one article while it is made. */
export type Draft = { readonly [Name in Table]: PlannedRecord<RecordOf<Name>>[] };

/** What is to be written of one article, and what the reader is shown of that. */
export interface PlannedArticle {
  readonly piece: ImportPiece;
  readonly article: ImportedArticle;
}

export function emptyDraft(): Draft {
  return {
    articles: [],
    texts: [],
    notes: [],
    questions: [],
    decisions: [],
    collections: [],
    searches: [],
  };
}

export type Counting = { -readonly [Fate in keyof ImportCounts]: number };

export const nothingCounted = (): Counting => ({ added: 0, updated: 0, same: 0, newerHere: 0 });

/** Takes a record into the plan, and counts what becomes of it. */
export function take<Record extends Kept>(
  planned: PlannedRecord<Record>[],
  counts: Counting,
  { fate, planned: one }: Merged<Record>,
): void {
  counts[fate]++;
  if (one !== null) planned.push(one);
}
