import type { OpenPopup } from './browser-face.ts';

/** What the background tells of the reading of a tab's page. */
export interface ProgressNews {
  readonly tabId: number;
  readonly done: number;
  readonly total: number;
}

/** Has the popup keep all news of progress from now on, of other tabs' pages too. */
export async function keepProgressNews(popup: OpenPopup): Promise<void> {
  await popup.evaluate(() => {
    const news: unknown[] = [];
    Reflect.set(window, 'progressNews', news);
    // Both browsers give their own pages `chrome`.
    const { chrome: api } = window as unknown as { chrome: ExtensionApi };
    api.runtime.onMessage.addListener(({ name, request }) => {
      if (name === 'readingProgress') news.push(request);
    });
  });
}

/** The news kept so far. */
export async function progressNews(popup: OpenPopup): Promise<readonly ProgressNews[]> {
  return await popup.evaluate(() => [...(Reflect.get(window, 'progressNews') as ProgressNews[])]);
}

interface ExtensionApi {
  readonly runtime: {
    readonly onMessage: {
      addListener(
        listener: (message: { readonly name: string; readonly request: unknown }) => void,
      ): void;
    };
  };
}
