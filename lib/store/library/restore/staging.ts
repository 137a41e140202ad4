import type { ImportPlan } from '../../../domain/import-plan.ts';
import type { Kept, ShelfArticle } from '../../../domain/shelf.ts';

/** Tables of which a backup holds records. */
export type RestoredTable =
  | 'articles'
  | 'texts'
  | 'copies'
  | 'notes'
  | 'questions'
  | 'decisions'
  | 'collections'
  | 'searches';

/** A record of a backup, and where it belongs. */
export interface IncomingRecord {
  readonly table: RestoredTable;
  readonly record: Kept;
}

/** A restore that is under way, or was killed. */
export interface Restoring {
  readonly id: string;
  /** When it last gave a sign of life: milliseconds since 1970. */
  readonly alive: number;
  /** Whether it is being cleared away; then nothing more may be staged for it. */
  readonly isOver: boolean;
}

/** A piece of a backup that waits for the restore to come to its end. */
export interface NewStaged {
  /** Id of the restore. */
  readonly restore: string;
  /**
   * New articles, whose work lies in its place already – nobody sees it without the article's record –
   * or records that are written last, since they change what can be seen; of an import, its plan for them.
   */
  readonly part:
    | { readonly kind: 'new'; readonly articles: readonly ShelfArticle[] }
    | { readonly kind: 'records'; readonly records: readonly IncomingRecord[] }
    | { readonly kind: 'changes'; readonly plan: ImportPlan };
}

export interface Staged extends NewStaged {
  readonly number: number;
}
