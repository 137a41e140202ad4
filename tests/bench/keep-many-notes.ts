import type { OpenBrowser, Sendable } from '../browser/browser-face.ts';

/** What the bench needs of an article; the rest goes back to the background as it came. */
type KeptArticle = { readonly url: string; readonly text: string };

/** The extension's messages, in functions that run in one of its pages. */
declare const chrome: {
  readonly tabs: {
    query(of: object): Promise<readonly { readonly id: number }[]>;
    sendMessage(
      tab: number,
      message: Sendable,
    ): Promise<{ readonly response?: { readonly reading?: { readonly article: KeptArticle } } }>;
  };
  readonly runtime: { sendMessage(message: Sendable): Promise<{ readonly ok: boolean }> };
};

/** Keeps notes of 20 letters, evenly over an article that is open and read; true when all are kept. */
export async function keepManyNotes(
  browser: OpenBrowser,
  url: string,
  count: number,
): Promise<boolean> {
  const page = await browser.openPage(`${browser.extensionOrigin}/options.html`);
  const isKept = await page.evaluate(keepNotes, url, count);
  await page.close();
  return isKept;
}

/** Runs in a page of the extension. */
async function keepNotes(url: string, count: number): Promise<boolean> {
  const colours = ['yellow', 'orange', 'blue', 'green', 'pink'];
  const read = { name: 'readPage', request: null };
  for (const { id } of await chrome.tabs.query({})) {
    // Tabs that are not read have nobody who answers.
    const reply = await chrome.tabs.sendMessage(id, read).catch(() => null);
    const article = reply?.response?.reading?.article;
    if (article?.url !== url) continue;
    const step = Math.floor((article.text.length - 20) / count);
    for (let at = 0; at < count; at++) {
      const span = { start: at * step, end: at * step + 20 };
      const content = { colour: colours[at % 5], comment: '', tags: [], flag: null };
      const request = { article, span, content };
      if (!(await chrome.runtime.sendMessage({ name: 'addNote', request })).ok) return false;
    }
    return true;
  }
  return false;
}
