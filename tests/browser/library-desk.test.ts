import { expect, test } from 'vitest';

import { complaintsAbout } from './axe.ts';
import { pressForReal } from './backup-gestures.ts';
import { waitUntil, type OpenPage } from './browser-face.ts';
import { keepFlagged } from './desk-sample.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { press, untilWritten } from './popup-contents.ts';

inEachBrowser((stage) => {
  let isKept = false;

  async function openDesk(parameters = ''): Promise<OpenPage> {
    const { extensionOrigin } = stage().browser;
    if (!isKept) await keepFlagged(await stage().openPage(`${extensionOrigin}/options.html`));
    isKept = true;
    const page = await stage().openPage(`${extensionOrigin}/library.html#/desk${parameters}`);
    await page.waitFor(() => document.querySelectorAll('.desk-item').length > 0);
    return page;
  }

  const statusOf = async (page: OpenPage, words: string) =>
    await page.evaluate((wanted) => {
      const item = Array.from(document.querySelectorAll('.desk-item')).find(({ textContent }) =>
        textContent.includes(wanted),
      );
      return item?.querySelector<HTMLSelectElement>('.status-select')?.value ?? null;
    }, words);

  test('what is done by keys is kept, told in the history, and taken back by a key', async () => {
    const page = await openDesk();
    await page.waitFor(() => document.querySelectorAll('.desk-item').length === 4);
    await page.toFront();
    await page.hands.type('jjs');
    await page.waitFor(() => document.querySelector('.undo-bar')?.textContent.includes('Sourced'));
    const words = await page.waitFor(
      () => document.activeElement?.querySelector('.desk-words')?.textContent,
    );
    expect(await statusOf(page, words)).toBe('sourced');

    await page.evaluate(() =>
      document.activeElement?.querySelector<HTMLElement>('[data-panel=history]')?.click(),
    );
    await page.waitFor(() =>
      document
        .querySelector('.item-moments')
        ?.textContent.includes('Status: Sourced, before: Open'),
    );
    const again = await openDesk();
    expect(await statusOf(again, words)).toBe('sourced');

    await page.toFront();
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('.desk-item[aria-current]')?.focus(),
    );
    await page.hands.type('u');
    await page.waitFor(() => document.querySelector('.undo-bar')?.textContent.includes('Undone'));
    await waitUntil('the status of before', async () => (await statusOf(page, words)) === 'open');
  });

  test('a statement leads to its passage on the page, and to the reading view', async () => {
    const page = await openDesk('?status=disputed');
    const links = await page.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLAnchorElement>('.desk-place a'), ({ href }) => href),
    );
    expect(links[0]).toMatch(/#\/article\/[\w-]+\?at=0-30&note=[\w-]+$/);
    expect(links[1]).toBe(
      'https://tribune.example/2026/harbour#:~:text=The%20harbour%20was%20paid%20for%20twice',
    );
  });

  test('a draft of a ClaimReview is copied, and is there again', async () => {
    const page = await openDesk('?status=disputed');
    await page.toFront();
    await press(page, '[data-panel=review]');
    await page.waitFor(() => {
      const field = document.querySelector<HTMLElement>('[data-field=ratingWords]');
      field?.focus();
      return field !== null && document.activeElement === field;
    });
    await page.hands.type('Half true');
    await page.waitFor(() =>
      document.querySelector('.review-json')?.textContent.includes('"Half true"'),
    );
    await pressForReal(page, '.review-deeds > .button--main');
    await page.waitFor(() =>
      document.querySelector('.library-news')?.textContent.startsWith('Copied.'),
    );
    const again = await openDesk('?status=disputed');
    await press(again, '[data-panel=review]');
    await untilWritten(again, '[data-field=ratingWords]', 'Half true');
  });

  test.each(['light', 'dark'] as const)('axe-core finds nothing, %s', async (scheme) => {
    await stage().browser.setColorScheme(scheme);
    const page = await openDesk();
    for (const panel of ['none', 'evidence', 'history', 'review'])
      expect(await complaintsIn(page, panel), panel).toEqual([]);
  });

  async function complaintsIn(page: OpenPage, panel: string): Promise<string[]> {
    await page.evaluate(
      (wanted) => document.querySelector<HTMLElement>(`[data-panel=${wanted}]`)?.click(),
      panel,
    );
    await page.waitFor(
      (wanted) =>
        wanted === 'none' || document.querySelector(`[data-panel=${wanted}][aria-expanded=true]`),
      panel,
    );
    return await complaintsAbout(page);
  }
});
