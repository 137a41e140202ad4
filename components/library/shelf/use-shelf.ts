import { useEffect, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Library } from '../library.ts';
import { bookOf, type ShelfBook, type ShelfContents } from './shelf-book.ts';

/** The shelf as it is now, wherever it was changed. */
export function useShelf({ actions, tellFailure }: Library): [ShelfBook, ShelfContents] {
  const book = bookOf(actions.shelf, actions.reportError);
  const [contents, setContents] = useState(book.contents);
  useEffect(() => {
    const stop = book.subscribe(() => setContents(book.contents()));
    book.open().catch((error: unknown) => tellFailure(error, i18n.t('library.shelf.failed')));
    return stop;
  }, [book]);
  return [book, contents];
}
