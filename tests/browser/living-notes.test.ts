import { expect, test } from 'vitest';

import type { OpenPage } from './browser-face.ts';
import { inEachBrowser } from './in-each-browser.ts';
import {
  ARTICLE_HTML,
  articleHtml,
  livingPage,
  OTHER_PARAGRAPHS,
  OTHER_TITLE,
  preactPage,
} from './living-pages.ts';
import { readWithPopup } from './popup-contents.ts';

const FIRST_WORDS = 'I learned to swim here';

/** The words under our notes, in the page or in open shadow trees of it. */
async function notedWords(page: OpenPage): Promise<readonly string[]> {
  return await page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => /^says-who-note-(?!chosen)/.test(name))
      .flatMap(([, highlight]) => [...highlight].map((range) => (range as Range).toString()))
      .filter((words) => words !== ''),
  );
}

/** Selects words where they stand, in the page or in its open shadow tree. */
async function selectWords(page: OpenPage, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const trees = [document, ...[...document.querySelectorAll('*')].map((one) => one.shadowRoot)];
    for (const tree of trees) {
      if (tree === null) continue;
      const nodes = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
      while (nodes.nextNode()) {
        const node = nodes.currentNode as Text;
        const start = node.data.indexOf(wanted);
        const isSeen = node.parentElement?.closest('p') !== null;
        if (start >= 0 && isSeen)
          getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
      }
    }
  }, words);
}

inEachBrowser((stage) => {
  async function openWithNote(path: string, html: string): Promise<OpenPage> {
    const page = await stage().openPage(stage().server.serve(path, html));
    const { popup } = await readWithPopup(page);
    await popup.close();
    await selectWords(page, FIRST_WORDS);
    await page.runCommand('note-highlight');
    await untilNoted(page, [FIRST_WORDS]);
    return page;
  }
  async function untilNoted(page: OpenPage, wanted: readonly string[]): Promise<void> {
    await page.waitFor((words) => {
      const noted = [...CSS.highlights]
        .filter(([name]) => /^says-who-note-(?!chosen)/.test(name))
        .flatMap(([, highlight]) => [...highlight].map((range) => (range as Range).toString()))
        .filter((one) => one !== '');
      return noted.join('|') === words.join('|');
    }, wanted);
  }

  test('a page that rewrites itself every second keeps its notes', async () => {
    const { server } = stage();
    const page = await openWithNote('/living/noted', preactPage(server));
    await page.evaluate(() => (Reflect.get(window, 'start') as () => void)());
    for (const renders of [1, 2, 3]) {
      await page.waitFor((wanted) => (Reflect.get(window, 'renders') as number) >= wanted, renders);
      await untilNoted(page, [FIRST_WORDS]);
    }
  });

  test('an article that scrolls in below does not swallow the notes of the first', async () => {
    const page = await openWithNote('/living/noted-first', livingPage(ARTICLE_HTML));
    await page.evaluate((html) => {
      document.querySelector('#root')?.insertAdjacentHTML('beforeend', html);
      history.replaceState(null, '', '/living/noted-second');
    }, articleHtml(OTHER_TITLE, OTHER_PARAGRAPHS).repeat(3));
    // Long enough for several looks; there is nothing to wait for, since nothing may happen.
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(await notedWords(page)).toEqual([FIRST_WORDS]);
  });

  test('notes go with their article and come back with it, without loading', async () => {
    const script = `
      const articles = { one: ${JSON.stringify(ARTICLE_HTML)}, two: ${JSON.stringify(articleHtml(OTHER_TITLE, OTHER_PARAGRAPHS))} };
      const show = () => { root.innerHTML = articles[location.pathname.split('/').pop()]; };
      window.addEventListener('popstate', show);
      window.go = (name) => { history.pushState(null, '', '/living/notes/' + name); setTimeout(show, 300); };`;
    const page = await openWithNote('/living/notes/one', livingPage(ARTICLE_HTML, script));
    await page.evaluate(() => (Reflect.get(window, 'go') as (name: string) => void)('two'));
    await page.waitFor(() => document.querySelector('h1')?.textContent.startsWith('Mill Road'));
    await untilNoted(page, []);
    await page.evaluate(() => history.back());
    await untilNoted(page, [FIRST_WORDS]);
  });

  test('a note is made and kept in a shadow tree', async () => {
    const html = livingPage(
      '<div id="host"></div>',
      `document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(ARTICLE_HTML)};`,
    );
    const page = await openWithNote('/living/noted-shadow', html);
    await page.evaluate(() => {
      const tree = document.querySelector('#host')?.shadowRoot;
      tree?.replaceChildren(...[...tree.childNodes].map((node) => node.cloneNode(true)));
    });
    await untilNoted(page, [FIRST_WORDS]);
  });
});
