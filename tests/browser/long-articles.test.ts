import { expect, test } from 'vitest';

import type { OpenPage, OpenPopup } from './browser-face.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { longArticle } from './long-article.ts';
import { wordsOf } from './popup-contents.ts';
import { keepProgressNews, progressNews } from './progress-news.ts';

/** Words enough that no machine reads them before the popup has something to show. */
const LONG = 120_000;

inEachBrowser((stage) => {
  async function openLong(path: string, words: number): Promise<OpenPage> {
    return await stage().openPage(stage().server.serve(path, longArticle(path.slice(1), words)));
  }

  /** Clicks, and has the popup keep the news of progress. */
  async function beginReading(page: OpenPage): Promise<OpenPopup> {
    const popup = await page.clickToolbarButton();
    await keepProgressNews(popup);
    return popup;
  }

  async function untilRead(popup: OpenPopup): Promise<void> {
    await popup.waitFor(() => document.querySelector('.reading-view') !== null);
  }

  test('while a long article is read a line shows how far it is, and then goes away', async () => {
    const popup = await (await openLong('/Progress', LONG)).clickToolbarButton();
    const shown = await popup.waitFor(() => {
      const line = document.querySelector('.progress-bar[aria-valuenow]');
      const done = line?.querySelector('.progress-done');
      return line && done && done.getBoundingClientRect().width > 0
        ? { words: line.ariaValueText, step: Number(line.ariaValueNow) }
        : null;
    });
    expect(shown.words).toBe(`Step ${shown.step} of 7`);
    await untilRead(popup);
    expect(await wordsOf(popup, '.article-title')).toBe('Progress');
    expect(await popup.evaluate(() => document.querySelector('.progress-bar'))).toBeNull();
  });

  test('the background hears that an article was left while it was read, and reads the next one', async () => {
    const left = await openLong('/Left', LONG);
    const leaving = await beginReading(left);
    await leaving.waitFor(() => (Reflect.get(window, 'progressNews') as unknown[]).length > 0);
    const [first] = await progressNews(leaving);
    expect(first).toBeDefined();
    await leaving.close();
    await left.goto(stage().server.serve('/elsewhere', '<title>Elsewhere</title>'));

    const popup = await beginReading(await openLong('/Next', 30_000));
    await untilRead(popup);
    // That the work ends with the last who waits for it is held by the analyst's own tests.
    const tabs = (await progressNews(popup)).map(({ tabId }) => tabId);
    expect(tabs).not.toContain(first?.tabId);
  });

  test('an article that was read is not worked on again when its page is loaded again', async () => {
    const page = await openLong('/Again', LONG);
    const first = await beginReading(page);
    await untilRead(first);
    expect(await progressNews(first)).not.toEqual([]);
    await first.close();

    await page.goto(stage().server.serve('/Again', longArticle('Again', LONG)));
    const second = await beginReading(page);
    await untilRead(second);
    expect(await progressNews(second)).toEqual([]);
  });
});
