import { expect, test } from 'vitest';

import type { OpenPage, OpenPanel } from './browser-face.ts';
import { inEachBrowser, SAMPLE_ARTICLE } from './in-each-browser.ts';
import { articleHtml, livingPage, OTHER_PARAGRAPHS, OTHER_TITLE } from './living-pages.ts';
import { allowSite, untilHeaded, withPanelBeside } from './panel-gestures.ts';
import {
  openPanel,
  readWithPopup,
  untilSays,
  untilWritten,
  wordsOf,
  write,
} from './popup-contents.ts';

const TITLE = 'Harlow Bend to drain its old reservoir';
const OTHER_ARTICLE = livingPage(articleHtml(OTHER_TITLE, OTHER_PARAGRAPHS));
/** A page that goes on to another article and another address without loading anew. */
const TURNING_PAGE = SAMPLE_ARTICLE.replace(
  '</body>',
  `<script>
    window.turn = () => {
      history.pushState(null, '', '/turned');
      setTimeout(() => {
        document.body.innerHTML = ${JSON.stringify(articleHtml(OTHER_TITLE, OTHER_PARAGRAPHS))};
      }, 300);
    };
  </script></body>`,
);

inEachBrowser((stage) => {
  const open = async (path: string, html: string = SAMPLE_ARTICLE): Promise<OpenPage> =>
    await stage().openPage(stage().server.serve(path, html));

  async function withPanel(
    page: OpenPage,
    work: (panel: OpenPanel) => Promise<void>,
  ): Promise<void> {
    await withPanelBeside(page, stage().browser, async (panel) => {
      await untilHeaded(panel, TITLE);
      await work(panel);
    });
  }

  test('the popup opens the panel, which shows the same and asks the network for nothing', async () => {
    const page = await open('/first');
    await withPanel(page, async (panel) => {
      expect(await wordsOf(panel, '.article-outlet')).toBe('The Bend Courier');
      await openPanel(panel, 'statements');
      await panel.evaluate(() => {
        const passages = [...document.querySelectorAll<HTMLElement>('.passage')];
        passages.find(({ textContent }) => textContent.includes('I learned to swim here'))?.click();
      });
      await page.waitFor(() => {
        const [range] = CSS.highlights.get('says-who-shown') ?? [];
        return range instanceof Range && range.toString().includes('I learned to swim here');
      });
      // The extension's own files are not counted.
      const asked = await panel.evaluate(() => performance.getEntriesByType('resource').length);
      expect(asked).toBe(0);
    });
  });

  test('it follows the tab in front, and finds each as it was left', async () => {
    const first = await open('/first');
    await withPanel(first, async (panel) => {
      await openPanel(panel, 'questions');
      const second = await open('/second', OTHER_ARTICLE);
      await untilHeaded(panel, 'Not read yet');
      await (await readWithPopup(second)).popup.close();
      await untilHeaded(panel, OTHER_TITLE);
      expect(await panel.evaluate(() => document.querySelectorAll('main').length)).toBe(1);

      await first.toFront();
      await untilHeaded(panel, TITLE);
      await untilSays(panel, '[aria-selected=true]', 'Questions');
    });
  });

  test('words typed on one tab are there when the reader comes back, and are kept', async () => {
    const first = await open('/typed');
    await withPanel(first, async (panel) => {
      await openPanel(panel, 'questions');
      await write(panel, '#new-question', 'Who pays for it?');
      await openPanel(panel, 'note');
      await write(panel, '#note', 'Ask the county.');
      await open('/second', OTHER_ARTICLE);
      await untilHeaded(panel, 'Not read yet');
      await first.toFront();
      await untilHeaded(panel, TITLE);
      await untilWritten(panel, '#note', 'Ask the county.');
      await untilWritten(panel, '#new-question', 'Who pays for it?');
    });
    const { popup } = await readWithPopup(first);
    await openPanel(popup, 'note');
    await untilWritten(popup, '#note', 'Ask the county.');
  });

  test('a page that changes address and article by itself is followed', async () => {
    const page = await open('/turning', TURNING_PAGE);
    await withPanel(page, async (panel) => {
      await page.evaluate(() => (Reflect.get(window, 'turn') as () => void)());
      await untilHeaded(panel, OTHER_TITLE);
    });
  });

  test('a page of the browser is told from one that can be read', async () => {
    const page = await open('/first');
    await withPanel(page, async (panel) => {
      await stage().openPage('about:blank');
      await panel.waitFor(() => document.querySelector('.explanation') !== null);
      await page.toFront();
      await untilHeaded(panel, TITLE);
    });
  });

  // Last, since what is allowed here stays allowed.
  test('on a site that the reader allows, pages are read as they come', async () => {
    const page = await open('/first');
    await withPanel(page, async (panel) => {
      await page.goto(stage().server.serve('/second', OTHER_ARTICLE));
      // Chromium lets us see the next page of the site of a click; Firefox does not.
      if (stage().browser.kind === 'chromium') await open('/third', OTHER_ARTICLE);
      await untilHeaded(panel, 'Not read yet');
      await allowSite(panel, stage().browser);
      await untilHeaded(panel, OTHER_TITLE);
      await open('/first');
      await untilHeaded(panel, TITLE);
    });
  });
});
