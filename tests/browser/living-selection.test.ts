import { beforeAll, expect, test } from 'vitest';

import type { OpenPage } from './browser-face.ts';
import { bundleForPage } from './bundle-for-page.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { ARTICLE_HTML, inParagraphs, livingPage, PARAGRAPHS } from './living-pages.ts';

let sample = '';
beforeAll(async () => {
  // What tells the selected words.
  sample = await bundleForPage('selection-sample.ts');
});

const HEBREW = 'ראש העיר אמר ביום שלישי כי המאגר ירוקן לפני החורף, ואיש לא ידע לומר מדוע.';
const PAGE = livingPage(
  `<nav id="nav"><a href="/">Home of the Courier</a> <a href="/world">World and weather</a></nav>
  <article><h1>Nobody will say when</h1>
  <p id="first">The <b id="bold">old reservoir</b> will be drained, the town said.</p>
  <p id="second">Officials would not say why.</p>
  <div id="host"><p id="slotted">What is put into a slot stands where the slot is.</p></div>
  <p id="hebrew" dir="rtl">${HEBREW}</p>
  ${inParagraphs(PARAGRAPHS)}
  <svg width="200" height="30"><text id="svg" x="0" y="20">A map of the reservoir</text></svg>
  <p id="last">Whether it will rain, nobody knows either.</p>
  </article><form><textarea id="field">What do you think?</textarea></form>`,
  `const tree = document.querySelector('#host').attachShadow({ mode: 'open' });
  tree.innerHTML = '<p id="above">What stands in a shadow tree is read there.</p><slot></slot><p id="below">And so is what comes below it.</p>';
  window.nodeOf = (id) => (document.getElementById(id) ?? tree.getElementById(id)).firstChild;
  window.select = (from, start, to, end) => getSelection().setBaseAndExtent(nodeOf(from), start, nodeOf(to), end);`,
);

inEachBrowser((stage) => {
  async function open(html = PAGE): Promise<OpenPage> {
    const page = await stage().openPage(stage().server.serve('/selection', html));
    await page.evaluate((code) => {
      const script = document.createElement('script');
      script.textContent = code;
      document.head.append(script);
    }, sample);
    return page;
  }
  async function words(page: OpenPage): Promise<string | null> {
    return await page.evaluate(
      async () => await (Reflect.get(window, 'selectedWords') as () => Promise<string | null>)(),
    );
  }
  async function select(page: OpenPage, ...where: [string, number, string, number]): Promise<void> {
    await page.evaluate(
      (from, start, to, end) => {
        const choose = Reflect.get(window, 'select') as (...where: unknown[]) => void;
        choose(from, start, to, end);
      },
      ...where,
    );
  }

  test.each<[string, [string, number, string, number], string | null]>([
    ['some words', ['bold', 4, 'bold', 13], 'reservoir'],
    [
      'words of two paragraphs',
      ['bold', 4, 'second', 9],
      'reservoir will be drained, the town said.\n\nOfficials',
    ],
    [
      'backwards',
      ['second', 9, 'bold', 4],
      'reservoir will be drained, the town said.\n\nOfficials',
    ],
    ['white space at its ends', ['second', 9, 'second', 16], 'would'],
    ['nothing but white space', ['second', 9, 'second', 10], null],
    ['nothing', ['second', 9, 'second', 9], null],
    ['words in a shadow tree', ['above', 5, 'above', 16], 'stands in a'],
    ['from a shadow tree into its slot', ['above', 37, 'slotted', 4], 'there.\n\nWhat'],
    ['out of a slot into the tree', ['slotted', 46, 'below', 3], 'is.\n\nAnd'],
    ['into a shadow tree', ['second', 23, 'above', 4], 'why.\n\nWhat'],
    ['words from right to left', ['hebrew', 0, 'hebrew', 8], 'ראש העיר'],
    ['words in a picture', ['svg', 2, 'svg', 5], null],
  ])('a selection of %s', async (_, where, wanted) => {
    const page = await open();
    await select(page, ...where);
    expect(await words(page)).toBe(wanted);
  });

  test('a selection over article and navigation is what it holds of the article', async () => {
    const page = await open();
    await page.evaluate(() => {
      const first = document.querySelector('#first');
      const nav = document.querySelector('#nav');
      if (first && nav) getSelection()?.setBaseAndExtent(nav, 0, first, 1);
    });
    expect(await words(page)).toBe('Nobody will say when\n\nThe');
  });

  test('a selection of the whole page is the whole article', async () => {
    const page = await open();
    await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
    const all = await words(page);
    expect(all?.startsWith('Nobody will say when')).toBe(true);
    expect(all).toContain('What is put into a slot');
    expect(all).not.toContain('World and weather');
  });

  test('a selection in a field of a form holds nothing of the article', async () => {
    const page = await open();
    await page.evaluate(() => {
      const field = document.querySelector('textarea');
      field?.focus();
      field?.setSelectionRange(0, 8);
    });
    expect(await words(page)).toBe(null);
  });

  test('a selection in a frame of the same site is found there', async () => {
    stage().server.serve('/selection/frame', livingPage(ARTICLE_HTML));
    const frame = '<iframe src="/selection/frame" width="600" height="400"></iframe>';
    const page = await open(livingPage(frame));
    await page.waitFor(
      () => document.querySelector('iframe')?.contentDocument?.querySelector('article') !== null,
    );
    const wanted = await page.evaluate(() => {
      const inner = document.querySelector('iframe')?.contentDocument;
      const text = inner?.querySelector('p')?.firstChild;
      if (!inner || !text) return '';
      inner.getSelection()?.setBaseAndExtent(text, 0, text, 60);
      return inner.getSelection()?.toString() ?? '';
    });
    expect(wanted.length).toBeGreaterThan(20);
    expect(await words(page)).toBe(wanted.trim());
  });
});
