import { browser, type Browser } from 'wxt/browser';

import { isCount, isString, listOf, orNull, shaped } from '../domain/check.ts';

/** What is new on the shelf. */
export interface LibraryNews {
  /** The articles that may be others now; `null` where any may be, or collections, or searches. */
  readonly articleIds: readonly string[] | null;
  /** How many articles the index has still to take in; `null` where that is not known. */
  readonly left: number | null;
}

/** More are not looked at one by one. */
const MOST_NAMED = 200;

/**
 * Tells whoever shows the library, which hears it at once, however many windows there are. Being asked for
 * something, the browser also lets a background go on: it stops one that asks for nothing for half a minute.
 */
export async function tellLibraryNews({ articleIds, left }: LibraryNews): Promise<void> {
  const named = articleIds === null || articleIds.length > MOST_NAMED ? null : articleIds;
  // What is set to what it was is no news: this is never the same.
  const at = performance.timeOrigin + performance.now();
  await browser.storage.local.set({
    libraryNews: { articleIds: named, at },
    ...(left !== null && { indexNews: { left, at } }),
  });
}

const isShelfPart = shaped<Pick<LibraryNews, 'articleIds'>>({
  articleIds: orNull(listOf(isString)),
});
const isIndexPart = shaped<{ left: number }>({ left: isCount });

/** Calls back with every news of the library, from this page and from elsewhere, until the signal aborts. */
export function onLibraryNews(hear: (news: LibraryNews) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, Browser.storage.StorageChange>): void => {
    const shelf: unknown = changes['libraryNews']?.newValue;
    const index: unknown = changes['indexNews']?.newValue;
    if (!isShelfPart(shelf)) return;
    hear({ articleIds: shelf.articleIds, left: isIndexPart(index) ? index.left : null });
  };
  const { onChanged } = browser.storage.local;
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
}
