import { beforeAll, expect, test } from 'vitest';

import { bundleForPage, runInPage } from './bundle-for-page.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { longArticle } from './long-article.ts';

const MANY = 500;
/** What the reader is promised on a machine that does nothing else. */
const PROMISED_MS = 200;
/** Other work of a busy machine comes and goes; the best of a few is ours. */
const TRIES = 6;

let sample = '';
beforeAll(async () => {
  sample = await bundleForPage('notes-sample.ts');
});

inEachBrowser((stage) => {
  test('five hundred notes on one page are painted within 200 ms of its text being read', async () => {
    const url = stage().server.serve('/many', longArticle('many', 5_000));
    const times: number[] = [];
    while (times.length < TRIES && !times.some((time) => time < PROMISED_MS)) {
      const page = await stage().openPage(url);
      await runInPage(page, sample);
      times.push(
        await page.evaluate(
          async (count) =>
            await (Reflect.get(window, 'paintManyNotes') as (many: number) => Promise<number>)(
              count,
            ),
          MANY,
        ),
      );
    }
    console.log(`${MANY} notes painted in ${times.map(Math.round).join(', ')} ms`);
    expect(Math.min(...times)).toBeLessThan(PROMISED_MS);
  });
});
