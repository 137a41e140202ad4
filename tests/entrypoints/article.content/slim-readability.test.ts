import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { Readability } from '@mozilla/readability';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';

import { slimReadability } from '../../../entrypoints/article.content/slim-readability.ts';
import { createSketch, RUN_ATTRIBUTE } from '../../../lib/page/choosing/sketch-page.ts';
import { walkPage } from '../../../lib/page/runs/walk-page.ts';
import { SHARED_FOLDER } from '../../quality/shared-data.ts';

type Extractor = typeof Readability<Node>;

const FILE = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
const source = readFileSync(FILE, 'utf8');
const PAGES = [
  ...globSync(join(import.meta.dirname, '../../articles/*/page.html')),
  ...globSync(join(SHARED_FOLDER, 'pages/*.html')),
];

async function loadSlim(): Promise<Extractor> {
  const address = `data:text/javascript,${encodeURIComponent(slimReadability(source))}`;
  const module = (await import(/* @vite-ignore */ address)) as { Readability: Extractor };
  return module.Readability;
}

function chosenLines(Extractor: Extractor, html: string): (string | null)[] {
  const { document } = parseHTML(html);
  const sketch = createSketch(document);
  for (const _ of walkPage(document.body, sketch)) continue;
  const options = { keepClasses: true, disableJSONLD: true, serializer: (node: Node) => node };
  const content = new Extractor(sketch.document, options).parse()?.content as Element | null;
  const lines = content?.querySelectorAll(`[${RUN_ATTRIBUTE}]`) ?? [];
  return Array.from(lines, (line) => line.getAttribute(RUN_ATTRIBUTE));
}

/** Names and elements by which Readability decides, and some by which it does not. */
const NAMES = ['', 'article', 'comment', 'sidebar', 'byline', 'share', 'ad-break', 'story media'];
const BLOCK_TAGS = ['div', 'p', 'section', 'ul', 'ol', 'li', 'h1', 'h2', 'table', 'tr', 'td', 'th'];
const WORDS = 'The river fell, the town, at last, was told, and nobody had asked why it rose. ';

const line = fc
  .tuple(fc.integer({ min: 0, max: 8 }), fc.boolean())
  .map(([times, isLinked]) =>
    isLinked ? `<a href="/x">${WORDS.repeat(times)}</a>` : WORDS.repeat(times),
  );
const medium = fc.constantFrom('<img src="a.png">', '<iframe></iframe>', '<embed>', '<br><br>');
const { block } = fc.letrec<{ block: string; part: string }>((tie) => ({
  part: fc.oneof({ maxDepth: 5, depthSize: 'medium' }, line, medium, tie('block')),
  block: fc
    .tuple(
      fc.constantFrom(...BLOCK_TAGS),
      fc.constantFrom(...NAMES),
      fc.constantFrom('', ' role="dialog"', ' itemprop="author"', ' rel="author"'),
      fc.array(tie('part'), { maxLength: 5 }),
    )
    .map(([tag, name, more, parts]) => `<${tag} class="${name}"${more}>${parts.join('')}</${tag}>`),
}));
const generatedPage = fc
  .tuple(
    fc.constantFrom('', 'The town – News', 'The river fell, the town'),
    fc.array(block, { maxLength: 6 }),
  )
  .map(
    ([title, blocks]) =>
      `<html><head><title>${title}</title></head><body>${blocks.join('')}</body></html>`,
  );

describe('Readability without what a sketch never has', () => {
  test('chooses the same lines on every page', { timeout: 90_000 }, async () => {
    const Slim = await loadSlim();
    let lines = 0;
    for (const page of PAGES) {
      const html = readFileSync(page, 'utf8');
      const chosen = chosenLines(Slim, html);
      expect(chosen, page).toEqual(chosenLines(Readability, html));
      lines += chosen.length;
    }
    expect(lines).toBeGreaterThan(PAGES.length);
  });

  test('chooses the same lines on any page', { timeout: 90_000 }, async () => {
    const Slim = await loadSlim();
    let lines = 0;
    fc.assert(
      fc.property(generatedPage, (html) => {
        const chosen = chosenLines(Slim, html);
        expect(chosen).toEqual(chosenLines(Readability, html));
        lines += chosen.length;
      }),
      { numRuns: 300 },
    );
    expect(lines).toBeGreaterThan(300);
  });

  test('is not made of a version that it does not know', () => {
    expect(() => slimReadability(source.replaceAll('_fixLazyImages', '_loadImages'))).toThrow(
      'Readability no longer has',
    );
  });
});
