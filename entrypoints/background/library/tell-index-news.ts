import { browser } from 'wxt/browser';

/**
 * Tells the library, which listens to `storage.onChanged`, to ask for digests and index again; `left` is how
 * many articles are still to be taken in. Being asked for something, the browser also lets us go on: it
 * stops a background that asks for nothing for half a minute.
 */
export async function tellIndexNews(left: number): Promise<void> {
  await browser.storage.local.set({ indexNews: { left, at: Date.now() } });
}
