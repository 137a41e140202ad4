import { send, tellLibraryNews } from '../../lib/messages/index.ts';
import type { LibraryStore } from '../../lib/store/index.ts';

export { type LibraryNews, onLibraryNews } from '../../lib/messages/index.ts';

/**
 * Tells every page of the library at once that these articles are others now – or, with `null`, that any
 * may be, or a collection or search –, and the background, which tells pages and popup and has the index
 * kept up. What is kept is kept, whoever hears of it.
 */
export function tellLibraryChanged(articleIds: readonly string[] | null): void {
  tellLibraryNews({ articleIds, left: null }).catch(reportError);
  wakeBackground(articleIds ?? []);
}

/** How many articles are not searched, listed and compared as they are now; 0 where all are. */
export async function indexLeft({
  countToIndex,
}: Pick<LibraryStore, 'countToIndex'>): Promise<number> {
  const left = await countToIndex();
  // The background may sleep over it: browsers stop it whenever they like.
  if (left > 0) wakeBackground([]);
  return left;
}

function wakeBackground(articleIds: readonly string[]): void {
  send('libraryChanged', { articleIds }).catch(reportError);
}
