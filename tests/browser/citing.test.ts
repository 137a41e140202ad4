import { expect, test } from 'vitest';

import type { ShelfArticle } from '../../lib/domain/shelf.ts';
import { complaintsAbout } from './axe.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { ask, twoPapers } from './library-sample.ts';

const [, OTHER] = twoPapers();

inEachBrowser((stage) => {
  test('the article that is open is cited in each style, and the reference can be copied', async () => {
    const { extensionOrigin } = stage().browser;
    const page = await stage().openPage(`${extensionOrigin}/options.html`);
    const { id } = await ask<ShelfArticle>(page, 'setSaved', { reading: OTHER, isSaved: true });
    await page.goto(`${extensionOrigin}/library.html#/article/${id}`);
    await page.waitFor(() => document.querySelector('.reader-cite') !== null);
    await page.evaluate(() => document.querySelector<HTMLElement>('.reader-cite')?.click());
    const wordsIn = async (style: number): Promise<string> => {
      await page.evaluate((at) => {
        document.querySelectorAll<HTMLElement>('.cite-styles input')[at]?.click();
      }, style);
      return await page.waitFor(
        () => document.querySelector('.cite-words[aria-busy=false]')?.textContent,
      );
    };
    expect(await wordsIn(0)).toBe(
      'Old reservoir above Mill Street to be drained. (2026, November 19). The Valley Sentinel. https://sentinel.example/reservoir',
    );
    expect(await wordsIn(1)).toMatch(/^“Old Reservoir .*” The Valley Sentinel, 19 Nov\. 2026, /);
    expect(await wordsIn(2)).toMatch(
      /^The Valley Sentinel\. “Old Reservoir .*,” November 19, 2026\./,
    );
    expect(await complaintsAbout(page, 'body')).toEqual([]);

    const { x, y } = await page.evaluate(() => {
      const button = document.querySelector('.cite-deeds button');
      button?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = button?.getBoundingClientRect() ?? new DOMRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await page.toFront();
    await page.hands.click({ x, y });
    await page.waitFor(() =>
      [...document.querySelectorAll('output')].some(
        ({ textContent }) => textContent === 'The reference is copied.',
      ),
    );
  });
});
