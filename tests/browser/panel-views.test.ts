import { expect, test } from 'vitest';

import { complaintsAbout } from './axe.ts';
import type { ColorScheme, OpenPage, OpenPanel } from './browser-face.ts';
import { inEachBrowser, SAMPLE_ARTICLE } from './in-each-browser.ts';
import { untilHeaded, withPanelBeside } from './panel-gestures.ts';
import { openPanel, press, type Panel } from './popup-contents.ts';

const TITLE = 'Harlow Bend to drain its old reservoir';
const PANELS: readonly Panel[] = ['actors', 'questions', 'statements', 'note', 'voices'];
/** 360 pixels at 200 %; what Firefox begins with; the narrowest asked for; what Chromium begins with; wide. */
const WIDTHS = [180, 252, 320, 360, 640];

inEachBrowser((stage) => {
  async function withPanel(
    scheme: ColorScheme,
    work: (panel: OpenPanel, page: OpenPage) => Promise<void>,
  ): Promise<void> {
    const { browser, server } = stage();
    await browser.setColorScheme(scheme);
    const page = await stage().openPage(server.serve('/page', SAMPLE_ARTICLE));
    await withPanelBeside(page, browser, async (panel) => {
      await untilHeaded(panel, TITLE);
      await panel.waitFor((wish) => matchMedia(`(prefers-color-scheme: ${wish})`).matches, scheme);
      await work(panel, page);
    });
  }

  test.each(['light', 'dark'] as const)('axe-core finds nothing in a %s panel', async (scheme) => {
    await withPanel(scheme, async (panel) => {
      for (const name of PANELS) {
        await openPanel(panel, name);
        expect(await complaintsAbout(panel), name).toEqual([]);
      }
      await stage().openPage(stage().server.serve('/other', SAMPLE_ARTICLE));
      await untilHeaded(panel, 'Not read yet');
      expect(await complaintsAbout(panel)).toEqual([]);
    });
  });

  test('it shows who is heard, and a voice leads to its words on the page', async () => {
    await withPanel('light', async (panel, page) => {
      await openPanel(panel, 'voices');
      await panel.evaluate(() => {
        const voices = [...document.querySelectorAll<HTMLElement>('#panel-voices .voice')];
        voices.find(({ textContent }) => textContent.includes('Walt Brannigan'))?.click();
      });
      await press(panel, '#panel-voices .passage');
      await page.waitFor(() => {
        const [range] = CSS.highlights.get('says-who-shown') ?? [];
        return range instanceof Range && range.toString().includes('I learned to swim here');
      });
    });
  });

  test('nothing is cut off, however narrow it is', async () => {
    await withPanel('light', async (panel) => {
      for (const width of WIDTHS) {
        await panel.widen(width);
        for (const name of PANELS) {
          await openPanel(panel, name);
          const { scrollWidth, innerWidth } = await panel.evaluate(() => ({
            scrollWidth: document.documentElement.scrollWidth,
            innerWidth: window.innerWidth,
          }));
          expect(scrollWidth, `${name} in ${width} pixels`).toBeLessThanOrEqual(innerWidth);
        }
      }
    });
  });
});
