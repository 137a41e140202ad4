import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { SAMPLE_ARTICLE } from './in-each-browser.ts';
import type { PageServer } from './serve-pages.ts';

const TITLE = 'Harlow Bend to drain its old reservoir, and nobody will say when';
/** The paragraphs of the sample article. */
export const PARAGRAPHS: readonly string[] = SAMPLE_ARTICLE.match(/(?<=<p>)[^<]+(?=<\/p>)/g) ?? [];

/** Another article, for the reader to come to. */
export const OTHER_TITLE = 'Mill Road school to stay open for another year';
export const OTHER_PARAGRAPHS: readonly string[] = [
  'The Mill Road school will stay open for another year, the county council decided on Tuesday evening after a debate of five hours.',
  '“Nobody who has stood in that playground would close it,” said Councillor Mabel Thorne, who had moved the motion in the spring.',
  'Officials in the education department, who asked not to be named, said the roof alone would cost more than the council has.',
  'The head teacher, Oswald Petrie, told parents that classes would begin on the third of September as they did every year.',
  'According to a report by the county auditor, the number of pupils has fallen by a third since 2012, faster than anywhere else.',
  '“We will be back here next year,” said Petrie. “Bring a cushion.”',
];

export const inParagraphs = (paragraphs: readonly string[]): string =>
  paragraphs.map((words) => `<p>${words}</p>`).join('\n');

/** An article as pages hold it. */
export function articleHtml(title: string, paragraphs: readonly string[]): string {
  return `<article><h1>${title}</h1><div class="body">${inParagraphs(paragraphs)}</div></article>`;
}

export const ARTICLE_HTML: string = articleHtml(TITLE, PARAGRAPHS);

/** A page around some HTML, with a script at its end. */
export function livingPage(main: string, script = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE}</title></head>
    <body><main id="root">${main}</main><script type="module">${script}</script></body></html>`;
}

/** What `render(count)` does every second, from when the test says so. */
const EVERY_SECOND = `
  window.renders = 0;
  window.start = () => setInterval(() => render(++window.renders), 1_000);`;

/** A page of Preact's: hydrated where the server sent it, and with a new key for everything each second. */
export function preactPage(server: PageServer): string {
  const file = createRequire(import.meta.url).resolve('preact');
  server.serve('/preact.mjs', { body: readFileSync(file), type: 'text/javascript' });
  return livingPage(
    ARTICLE_HTML,
    `import { h, hydrate, render as draw } from '/preact.mjs';
    const article = (count) => h('article', { key: count }, h('h1', null, ${JSON.stringify(TITLE)}),
      h('div', { class: 'body' }, ${JSON.stringify(PARAGRAPHS)}.map((words, at) => h('p', { key: at }, words))));
    const root = document.querySelector('#root');
    hydrate(article(0), root);
    const render = (count) => draw(article(count), root);${EVERY_SECOND}`,
  );
}

/** A page of React's own: `script` is react-sample.ts, bundled. */
export function reactPage(script: string): string {
  const main = ARTICLE_HTML.replace(/>\s+</g, '><');
  return livingPage(
    main,
    `${script}
    hydrateArticle(${JSON.stringify({ title: TITLE, paragraphs: PARAGRAPHS })});`,
  );
}

/**
 * A page that does to text what React does: where the server's HTML does not match it throws all away
 * and sets it anew, text comes in several nodes, and what changes is written into the node that is there.
 */
export function reactLikePage(): string {
  return livingPage(
    ARTICLE_HTML,
    `const root = document.querySelector('#root');
    const paragraphs = ${JSON.stringify(PARAGRAPHS)};
    const article = root.firstElementChild.cloneNode(true);
    const setAnew = () => {
      const next = article.cloneNode(true);
      root.textContent = '';
      root.append(next);
    };
    const writeInto = () => {
      for (const p of root.querySelectorAll('p')) p.firstChild.nodeValue = p.firstChild.nodeValue;
    };
    const replaceTexts = () => {
      for (const p of root.querySelectorAll('p'))
        p.replaceChild(document.createTextNode(p.textContent), p.firstChild);
    };
    const steps = [setAnew, writeInto, replaceTexts];
    const render = (count) => steps[count % steps.length]();${EVERY_SECOND}`,
  );
}
