import type { ShelfActions } from '../../components/library/shelf/shelf-actions.ts';

/** What the shelf can do with the store. */
export function connectShelf(): ShelfActions {
  return { digests: async () => [] };
}
