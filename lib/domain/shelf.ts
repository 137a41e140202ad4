import type { Analysis } from './analysis.ts';
import type { Article } from './article.ts';

/** What every stored record has, so that later syncing needs no migration. Times are milliseconds since 1970. */
export interface Kept {
  /** UUID. */
  readonly id: string;
  readonly created: number;
  readonly changed: number;
  /** When the reader deleted it; the record stays as a tombstone. */
  readonly deleted: number | null;
  /** Grows by one with every change. */
  readonly revision: number;
}

/** What the reader keeps about one article. */
export interface ShelfArticle extends Kept {
  /** The address under which the same article is found again; see `articleAddress`. */
  readonly address: string;
  readonly title: string;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  /** The reader's note, as typed. */
  readonly note: string;
  /** Whether the reader chose to save the article to the shelf. */
  readonly isSaved: boolean;
  /** Text and findings as they were when saved; `null` while only a note is kept. */
  readonly article: Article | null;
  readonly analysis: Analysis | null;
}

/** A question the reader ticked off, answered or wrote. */
export interface ShelfQuestion extends Kept {
  readonly address: string;
  readonly kind: 'asked' | 'gap' | 'reader';
  readonly text: string;
  /** The words of the passage it hangs on; empty for a reader's own. */
  readonly quote: string;
  readonly isAnswered: boolean;
  readonly answer: string;
}

/** The questions a reader works on, without what the store adds; `id` is `null` until it is kept. */
export type QuestionWork = Pick<
  ShelfQuestion,
  'address' | 'kind' | 'text' | 'quote' | 'isAnswered' | 'answer'
> & { readonly id: string | null };

/** Everything kept about one article; `article` is `null` when nothing was kept yet. */
export interface KeptWork {
  readonly article: ShelfArticle | null;
  readonly questions: readonly ShelfQuestion[];
}
