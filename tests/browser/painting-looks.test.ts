import { expect, test } from 'vitest';

import { inEachBrowser, SAMPLE_ARTICLE } from './in-each-browser.ts';
import { readWithPopup } from './popup-contents.ts';

inEachBrowser((stage) => {
  test('every element of the article can wear every line', async () => {
    const page = await stage().openPage(stage().server.serve('/looks', SAMPLE_ARTICLE));
    await readWithPopup(page);
    const lines = await page.waitFor(() => {
      const names = [...CSS.highlights.keys()].filter((name) => name.startsWith('says-who-'));
      const paragraphs = [...document.querySelectorAll('p')];
      return (
        names.length > 0 &&
        names.map((name) =>
          paragraphs.map((one) => getComputedStyle(one, `::highlight(${name})`).textDecorationLine),
        )
      );
    });
    for (const line of lines.flat()) expect(line).toBe('underline');
  });
});
