import { waitUntil, type Surface } from './browser-face.ts';
import { write } from './popup-contents.ts';

/** Waits until the shelf shows so many articles. */
export async function untilRows(view: Surface, count: number): Promise<void> {
  await view.waitFor((wanted) => document.querySelectorAll('.shelf-row').length === wanted, count);
}

/** Types words into the search field, in place of what is there. */
export async function searchFor(view: Surface, words: string): Promise<void> {
  await write(view, '.shelf-search-field', words);
}

interface TabsApi {
  readonly tabs: { query(of: { url: string }): Promise<readonly unknown[]> };
  readonly runtime: { getURL(path: string): string };
}

/** How many tabs the library is open in; asked in a page of the extension. */
export async function countLibraryTabs(view: Surface): Promise<number> {
  return await view.evaluate(async () => {
    const api = (Reflect.get(window, 'browser') ?? Reflect.get(window, 'chrome')) as TabsApi;
    return (await api.tabs.query({ url: api.runtime.getURL('/library.html') })).length;
  });
}

/** Presses a key where the focus is, as far as the page can tell. */
export async function pressKey(view: Surface, key: string): Promise<void> {
  await view.evaluate((name) => {
    const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, key);
}

/** Whether all of what has the focus lies in the window. */
export async function isFocusInSight(view: Surface): Promise<boolean> {
  return await view.evaluate(() => {
    const box = document.activeElement?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  });
}

export async function untilFocusInSight(view: Surface): Promise<void> {
  await waitUntil('the focus to be in sight', async () => await isFocusInSight(view));
}
