import type { CopyFacts, PageCopy } from '../../domain/page-copy.ts';
import type { KeptCopy } from '../../domain/shelf.ts';
import type { Writing } from '../actor-store.ts';
import type { ShelfDatabase } from '../database.ts';
import { withNamedErrors } from '../store-errors.ts';
import { copiesOf, dropCopies, keepCopy } from './keep-copies.ts';

/** How saved articles looked. */
export interface CopyStore {
  /** Keeps how a saved article looks; `null` where it is not saved (any more). */
  readonly keepCopy: (articleId: string, copy: PageCopy) => Promise<CopyFacts | null>;
  /** The newest first; megabytes each. */
  readonly getCopies: (articleId: string) => Promise<readonly KeptCopy[]>;
  readonly dropCopies: (articleId: string) => Promise<void>;
}

/** The part of the store that is about copies. */
export function copyStore(
  database: ShelfDatabase,
  clock: () => number,
  writing: Writing,
): CopyStore {
  return {
    keepCopy: (articleId, copy) => writing(() => keepCopy(database, articleId, copy, clock())),
    getCopies: (articleId) => withNamedErrors(() => copiesOf(database, articleId)),
    dropCopies: (articleId) => writing(() => dropCopies(database, articleId, clock())),
  };
}
