import type { LibraryFilter } from './library-filter.ts';
import type { Kept } from './shelf.ts';

/** A search the reader comes back to. */
export interface SavedSearch extends Kept {
  /** As typed; empty once it is deleted. */
  readonly name: string;
  /** What is typed into the field; empty for the filter alone. */
  readonly query: string;
  readonly filter: LibraryFilter;
}
