import type { LibraryActions } from '../../components/library/library-actions.ts';
import { connectShelf } from './connect-shelf.ts';
import { sentenceOf } from './sentence-of.ts';

/** What the library can do, each part by its own connection to the store. */
export function connectLibrary(): LibraryActions {
  return {
    shelf: connectShelf(),
    sentenceOf,
    // Not the function itself: called as a method of anything but the window it throws.
    reportError: (error) => reportError(error),
  };
}
