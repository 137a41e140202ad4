import type { ValueCounts } from '../finding/count-values.ts';
import type { ShelfQuery } from '../finding/shelf-query.ts';
import type { RowMarkWords } from '../list/RowMarks.tsx';

/** What everything that narrows the list works with. */
export interface FilterParts {
  readonly query: ShelfQuery;
  readonly counts: ValueCounts;
  /** The reader's own words. */
  readonly own: RowMarkWords;
  readonly onAsk: (query: ShelfQuery) => void;
}
