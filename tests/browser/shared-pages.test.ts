import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { SHARED_FOLDER } from '../quality/shared-data.ts';
import type { OpenPage } from './browser-face.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { overlayCount, pageHtml, untilPainted } from './page-state.ts';
import { paintedAfterMs, watchForPaint } from './painting-time.ts';
import { readWithPopup, wordsOf } from './popup-contents.ts';

const PAGES = join(SHARED_FOLDER, 'pages');
const HAS_PAGES = existsSync(PAGES);
const files = HAS_PAGES ? readdirSync(PAGES).filter((name) => name.endsWith('.html')) : [];

/** Styles as in the page, but no script and nothing loaded: the page would change itself, or wait. */
const STILL_LIFE = "default-src 'none'; style-src 'unsafe-inline'";

describe.skipIf(!HAS_PAGES)('real pages (skipped where ../shared/pages is absent)', () => {
  inEachBrowser(
    (stage) => {
      let page: OpenPage;
      const paintingTimes: number[] = [];
      const unread: string[] = [];

      beforeAll(async () => {
        page = await stage().browser.openPage('about:blank');
      });
      afterAll(() => {
        const [median, slow] = [0.5, 0.95].map((share) => quantile(paintingTimes, share));
        console.log(`${paintingTimes.length} pages painted, ${unread.length} not read:`, unread);
        console.log(`click → painted: median ${median} ms, 95th percentile ${slow} ms`);
      });

      test.each(files)('%s is read without trouble and left as it is', async (file) => {
        const url = stage().server.serve(`/${file}`, {
          body: readFileSync(join(PAGES, file)),
          type: 'text/html',
          headers: { 'content-security-policy': STILL_LIFE },
        });
        await page.goto(url);
        const before = await pageHtml(page);
        await watchForPaint(page);
        const clicked = Date.now();
        const { popup, end } = await readWithPopup(page);
        if (end === 'read') {
          await untilPainted(page);
          paintingTimes.push(await paintedAfterMs(page, clicked));
        } else {
          unread.push(`${file}: ${await wordsOf(popup, '.explanation-title')}`);
        }
        expect(await overlayCount(page)).toBe(end === 'read' ? 1 : 0);
        expect(await pageHtml(page)).toBe(before);
        await popup.close();
      });

      test('nearly all of them hold an article', () => {
        expect(unread.length, unread.join('\n')).toBeLessThan(files.length * 0.05);
      });
    },
    ['chromium'],
  );
});

function quantile(numbers: readonly number[], share: number): number | undefined {
  return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) * share)];
}
