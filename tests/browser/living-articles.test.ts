import { expect, test } from 'vitest';

import type { OpenPage } from './browser-face.ts';
import { inEachBrowser } from './in-each-browser.ts';
import {
  ARTICLE_HTML,
  articleHtml,
  inParagraphs,
  livingPage,
  OTHER_PARAGRAPHS,
  OTHER_TITLE,
  PARAGRAPHS,
} from './living-pages.ts';
import { paintedText, untilPainted } from './page-state.ts';
import { readWithPopup } from './popup-contents.ts';

const OTHER_HTML = articleHtml(OTHER_TITLE, OTHER_PARAGRAPHS);
const FIRST_QUOTE = 'I learned to swim here';
const OTHER_QUOTE = 'Nobody who has stood in that playground';

inEachBrowser((stage) => {
  /** Opens the page and has it painted. */
  async function openPainted(path: string, html: string): Promise<OpenPage> {
    const page = await stage().openPage(stage().server.serve(path, html));
    const { popup } = await readWithPopup(page);
    await popup.close();
    await untilPainted(page);
    return page;
  }
  async function untilPaints(page: OpenPage, words: string, isPainted = true): Promise<void> {
    await page.waitFor(
      (wanted, isWanted) => {
        const ranges = [...(CSS.highlights.get('says-who-named') ?? [])] as Range[];
        return ranges.some((range) => range.toString().includes(wanted)) === isWanted;
      },
      words,
      isPainted,
    );
  }

  test('what comes late is painted too, and what was there stays painted', async () => {
    const page = await openPainted('/living/late', livingPage(ARTICLE_HTML));
    await page.evaluate((html) => {
      document.querySelector('.body')?.insertAdjacentHTML('beforeend', html);
    }, inParagraphs(OTHER_PARAGRAPHS));
    await untilPaints(page, OTHER_QUOTE);
    await untilPaints(page, FIRST_QUOTE);
  });

  test('the rest behind “read more” is painted when it is shown', async () => {
    const rest = `<div id="rest" hidden>${inParagraphs(OTHER_PARAGRAPHS)}</div>`;
    const html = ARTICLE_HTML.replace('</div>', `${rest}</div><button>Read more</button>`);
    const script = `document.querySelector('button').onclick = () => document.querySelector('#rest').removeAttribute('hidden');`;
    const page = await openPainted('/living/more', livingPage(html, script));
    await untilPaints(page, OTHER_QUOTE, false);
    // Something has to call for the script that keeps up.
    await page.evaluate(() => document.body.append(' '));
    await page.waitFor(() => {
      document.querySelector('button')?.click();
      const ranges = [...(CSS.highlights.get('says-who-named') ?? [])] as Range[];
      return ranges.some((range) => range.toString().includes('Nobody who has stood'));
    });
  });

  test('an article that scrolls in below leaves the first as it is', async () => {
    const page = await openPainted('/living/first', livingPage(ARTICLE_HTML));
    const painted = await paintedText(page, 'says-who-named');
    await page.evaluate(
      (html) => {
        document.querySelector('#root')?.insertAdjacentHTML('beforeend', html);
        history.replaceState(null, '', '/living/second');
      },
      OTHER_HTML + articleHtml('Letters', PARAGRAPHS.toReversed()),
    );
    // Long enough for two looks; there is nothing to wait for, since nothing may happen.
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    expect(await paintedText(page, 'says-who-named')).toEqual(painted);
    // What comes to the first article later is still its own.
    await page.evaluate(() => {
      const more =
        '<p>“It will not rain before Friday,” said Dolores Finch, who keeps the gauge.</p>';
      document.querySelector('.body')?.insertAdjacentHTML('beforeend', more);
    });
    await untilPaints(page, 'It will not rain');
    expect((await paintedText(page, 'says-who-named')).join()).not.toContain(OTHER_QUOTE);
  });

  test('going to another article and back without loading paints what is there', async () => {
    const script = `
      const articles = { one: ${JSON.stringify(ARTICLE_HTML)}, two: ${JSON.stringify(OTHER_HTML)}, front: '<p>Welcome.</p>' };
      const show = () => { root.innerHTML = articles[location.pathname.split('/').pop()] ?? articles.one; };
      window.addEventListener('popstate', () => setTimeout(show, 300));
      window.go = (name) => { history.pushState(null, '', '/living/app/' + name); setTimeout(show, 300); };`;
    const page = await openPainted('/living/app/one', livingPage(ARTICLE_HTML, script));
    const go = async (name: string): Promise<void> => {
      await page.evaluate((to) => (Reflect.get(window, 'go') as (to: string) => void)(to), name);
    };
    await go('two');
    await untilPaints(page, OTHER_QUOTE);
    expect((await paintedText(page, 'says-who-named')).join()).not.toContain(FIRST_QUOTE);
    await page.evaluate(() => history.back());
    await untilPaints(page, FIRST_QUOTE);
    await go('front');
    await page.waitFor(() => CSS.highlights.size === 0);
  });
});
