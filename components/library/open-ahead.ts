import type { LibraryActions } from './library-actions.ts';
import { routeOf } from './routes.ts';
import { bookOf } from './shelf/shelf-book.ts';

/** Begins to read what the address asks for, where that is the shelf, before anything is drawn. */
export function openAhead(actions: LibraryActions): void {
  if (routeOf(location.hash).name !== 'shelf') return;
  // The shelf waits for the same, and tells of a failure.
  bookOf(actions.shelf, actions.reportError)
    .open()
    .catch(() => undefined);
}
