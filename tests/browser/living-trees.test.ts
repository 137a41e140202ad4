import { expect, test } from 'vitest';

import type { OpenPage } from './browser-face.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { ARTICLE_HTML, livingPage } from './living-pages.ts';
import { pageHtml, untilPainted } from './page-state.ts';
import { readWithPopup } from './popup-contents.ts';

const FIRST_QUOTE = 'I learned to swim here';

/** A page whose article stands in a shadow tree, its paragraphs put into a slot of another. */
const shadowPage = (mode: 'open' | 'closed'): string =>
  livingPage(
    '<div id="host"></div>',
    `const tree = document.querySelector('#host').attachShadow({ mode: '${mode}' });
    tree.innerHTML = ${JSON.stringify(ARTICLE_HTML)};
    const body = tree.querySelector('.body');
    body.attachShadow({ mode: 'open' }).innerHTML = '<section><slot></slot></section>';
    window.body = body;`,
  );

/** The line under the words of our highlight where they stand, as the browser computes it. */
async function lineUnder(page: OpenPage, selector: string): Promise<string> {
  return await page.evaluate((inFrame) => {
    const frame = inFrame === '' ? null : document.querySelector<HTMLIFrameElement>(inFrame);
    const view = (frame?.contentWindow ?? window) as Window & typeof globalThis;
    const [range] = view.CSS.highlights.get('says-who-named') ?? [];
    const element = range?.startContainer.parentElement;
    if (!element) return 'nothing is painted';
    return view.getComputedStyle(element, '::highlight(says-who-named)').textDecorationLine;
  }, selector);
}

inEachBrowser((stage) => {
  test('an article in open shadow trees is read and painted', async () => {
    const page = await stage().openPage(stage().server.serve('/living/shadow', shadowPage('open')));
    const before = await pageHtml(page);
    expect((await readWithPopup(page)).end).toBe('read');
    await untilPainted(page);
    expect(await lineUnder(page, '')).toBe('underline');
    expect(await pageHtml(page)).toBe(before);
    // And it is followed there.
    await page.evaluate(() => {
      const { body } = window as unknown as { body: Element };
      const quote =
        '<p>“It will not rain before Friday,” said Dolores Finch, who keeps the gauge.</p>';
      body.insertAdjacentHTML('beforeend', quote);
    });
    await page.waitFor(() => {
      const ranges = [...(CSS.highlights.get('says-who-named') ?? [])] as Range[];
      return ranges.some((range) => range.toString().includes('It will not rain'));
    });
  });

  test('an article in a closed shadow tree is left alone', async () => {
    const page = await stage().openPage(
      stage().server.serve('/living/closed', shadowPage('closed')),
    );
    expect((await readWithPopup(page)).end).toBe('explained');
  });

  test('an article in a frame of the same site is read and painted there', async () => {
    const { server } = stage();
    server.serve('/living/framed', livingPage(ARTICLE_HTML));
    const frame = '<iframe src="/living/framed" width="800" height="900"></iframe>';
    const page = await stage().openPage(server.serve('/living/frame', livingPage(frame)));
    await page.waitFor(
      () => document.querySelector('iframe')?.contentDocument?.querySelector('article') !== null,
    );
    expect((await readWithPopup(page)).end).toBe('read');
    await page.waitFor((quote) => {
      const view = document.querySelector('iframe')?.contentWindow as
        | (Window & typeof globalThis)
        | undefined;
      const ranges = [...(view?.CSS.highlights.get('says-who-named') ?? [])] as Range[];
      return ranges.some((range) => range.toString().includes(quote));
    }, FIRST_QUOTE);
    expect(await lineUnder(page, 'iframe')).toBe('underline');
  });
});
