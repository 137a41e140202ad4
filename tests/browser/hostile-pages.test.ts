import { expect, test } from 'vitest';

import { inEachBrowser, SAMPLE_ARTICLE } from './in-each-browser.ts';
import { overlayCount, paintedText, untilPainted } from './page-state.ts';
import { readWithPopup } from './popup-contents.ts';

const beforeArticle = (html: string): string => SAMPLE_ARTICLE.replace(/<body[^>]*>/, `$&${html}`);
const script = (code: string): string => beforeArticle(`<script>${code}</script>`);
const fields = (names: string): string =>
  names
    .split(' ')
    .map((name) => `<input name="${name}">`)
    .join('');

/** Pages that get in the way of whoever reads them, by accident or on purpose; each holds the sample article. */
const PAGES = {
  'has a form whose fields are called like parts of the page': beforeArticle(
    `<form>${fields('nextSibling firstChild parentNode tagName parentElement getAttribute textContent')}</form>`,
  ),
  'has pictures called like parts of the page': beforeArticle(
    '<img name="title"><img name="body"><form name="head"></form>',
  ),
  'replaces what scripts call': script(`
    Array.prototype.flatMap = String.prototype.replace = Map.prototype.get = () => { throw new Error('patched'); };
    Node.prototype.appendChild = Element.prototype.attachShadow = Document.prototype.createElement = null;
    Object.defineProperty(Node.prototype, 'textContent', { get() { throw new Error('patched'); } });
    HTMLElement.prototype.showPopover = () => { throw new Error('patched'); };`),
  'takes away whatever opens as a popover': script(
    "document.addEventListener('beforetoggle', (event) => event.target.remove(), true);",
  ),
  'lets nothing open as a popover': script(
    "document.addEventListener('beforetoggle', (event) => event.preventDefault(), true);",
  ),
  'defines our element':
    script(`customElements.define('says-who-overlay', class extends HTMLElement {
    constructor() { super(); throw new Error('trap'); } });`),
  'has highlights of our names': script(
    "for (const name of ['named', 'none', 'pointed']) CSS.highlights.set('says-who-' + name, new Highlight());",
  ),
  'nests deeper than a stack': script(`
    addEventListener('DOMContentLoaded', () => {
      let inner = document.body;
      for (let depth = 0; depth < 2000; depth++) inner = inner.appendChild(document.createElement('span'));
      inner.className = 'byline';
      inner.append('By Ann Koller');
    });`),
};

inEachBrowser((stage) => {
  test.each(Object.entries(PAGES))('a page that %s is read and painted', async (name, body) => {
    const url = stage().server.serve(`/${name.replaceAll(' ', '-')}`, { body });
    const page = await stage().openPage(url);
    expect((await readWithPopup(page)).end).toBe('read');
    await untilPainted(page);
    expect((await paintedText(page, 'says-who-named')).join()).toContain('I learned to swim here');
    expect(await overlayCount(page)).toBe(
      name === 'takes away whatever opens as a popover' ? 0 : 1,
    );
  });
});
