import { expect, test } from 'vitest';

import { inEachBrowser, SAMPLE_ARTICLE } from './in-each-browser.ts';
import { readWithPopup } from './popup-contents.ts';
import { watchOpening } from './popup-opening.ts';

/** Longer than anything takes that could still move. */
const SETTLED_MS = 700;

inEachBrowser((stage) => {
  test('nothing in a popup moves once it is drawn', async () => {
    const page = await stage().openPage(stage().server.serve('/still', SAMPLE_ARTICLE));
    await (await readWithPopup(page)).popup.close();
    const { firstWordsMs, layoutShift } = await watchOpening(page);
    expect(firstWordsMs).toBeGreaterThan(0);
    expect(layoutShift).toBe(0);

    const { popup } = await readWithPopup(page);
    const [drawn, settled] = await popup.evaluate(async (ms) => {
      const places = () =>
        ['.top-bar', '.article-header', '.voices', '.tabs', '.tab', '.actor-card'].map((selector) =>
          JSON.stringify(document.querySelector(selector)?.getBoundingClientRect()),
        );
      const before = places();
      await new Promise((resolve) => setTimeout(resolve, ms));
      return [before, places()];
    }, SETTLED_MS);
    expect(settled).toEqual(drawn);
  });

  test('the keyboard begins at the tabs, and arrows lead from one to the next', async () => {
    const page = await stage().openPage(stage().server.serve('/keys', SAMPLE_ARTICLE));
    const { popup } = await readWithPopup(page);
    const focused = await popup.evaluate(() => {
      const first = document.activeElement;
      const right = { key: 'ArrowRight', bubbles: true, cancelable: true };
      first?.dispatchEvent(new KeyboardEvent('keydown', right));
      return [first?.id, document.activeElement?.id];
    });
    expect(focused).toEqual(['tab-actors', 'tab-questions']);
  });
});
