import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { composeArticle } from '../../lib/page/compose-article.ts';
import type { Run } from '../../lib/page/runs/run.ts';
import { walkPage } from '../../lib/page/runs/walk-page.ts';
import { spanAt, stretchesOf, type TextMap } from '../../lib/page/text-map.ts';
import { bare, makePage, pageTextOf } from './make-page.ts';

/** Everything that is read in a page, article or not. */
function mapOf(document: Document): TextMap {
  const runs: Run[] = [];
  const nothing = (): void => undefined;
  const steps = walkPage(document.body, {
    enterBlock: nothing,
    leaveBlock: nothing,
    addMedia: nothing,
    addRun: (run) => runs.push(run),
  });
  while (!steps.next().done);
  return composeArticle(runs.map((run) => ({ run, kind: 'paragraph' }))).textMap;
}

const word = fc.constantFrom(
  'storm',
  'U.S.',
  'a',
  '“We',
  'so\u00ADft',
  'ze\u200Bro',
  '👩‍🚒',
  'é',
  '\uFEFF',
  '&amp;',
);
const space = fc.constantFrom(' ', '  ', '\n\t ', '\u00A0', '', '\u00AD');
const inlineTag = fc.constantFrom('b', 'span', 'a href="/x"', 'em', 'custom-element');
const blockTag = fc.constantFrom('p', 'div', 'li', 'blockquote', 'h2', 'td', 'figure');
const { html } = fc.letrec<{ html: string; words: string; inline: string; block: string }>(
  (tie) => ({
    words: fc.array(fc.tuple(word, space), { maxLength: 6 }).map((pairs) => pairs.flat().join('')),
    inline: fc
      .tuple(inlineTag, tie('html'))
      .map(([tag, inner]) => `<${tag}>${inner}</${tag.split(' ')[0]}>`),
    block: fc.tuple(blockTag, tie('html')).map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
    html: fc
      .array(
        fc.oneof(
          { depthSize: 'small' },
          tie('words'),
          fc.constantFrom(
            '<br>',
            '<br> <br>',
            '<!-- no -->',
            '<script>no</script>',
            '<i hidden>no</i>',
            '\n',
          ),
          tie('inline'),
          tie('block'),
        ),
        { maxLength: 5 },
      )
      .map((parts) => parts.join('')),
  }),
);

describe('the way back into the page', () => {
  it('leads from any span to the same text in any page', () => {
    fc.assert(
      fc.property(html, fc.nat(), fc.nat(), (body, a, b) => {
        const map = mapOf(makePage(body));
        const size = map.text.length + 1;
        const [start, end] = [Math.min(a % size, b % size), Math.max(a % size, b % size)];
        expect(bare(pageTextOf(map, start, end))).toBe(bare(map.text.slice(start, end)));
      }),
      { numRuns: 400 },
    );
  });

  it('holds every letter of a page that is seen, once and in order', () => {
    fc.assert(
      fc.property(html, (body) => {
        const page = makePage(body);
        const map = mapOf(page);
        for (const unread of page.querySelectorAll('script, [hidden]')) unread.remove();
        const seen = (page.body.textContent ?? '').replace(/[\u00AD\u200B\uFEFF]/g, '');
        expect(bare(map.text)).toBe(bare(seen));
      }),
    );
  });

  it('has no white space twice and none at the edges of a paragraph', () => {
    fc.assert(
      fc.property(html, (body) => {
        for (const paragraph of mapOf(makePage(body)).text.split('\n\n')) {
          expect(paragraph).not.toMatch(/^\s|\s$|\s\s|[^\S \n]/);
        }
      }),
    );
  });

  it('finds every character again at the place it leads to', () => {
    fc.assert(
      fc.property(html, fc.nat(), (body, at) => {
        const map = mapOf(makePage(body));
        const start = map.text.length === 0 ? 0 : at % map.text.length;
        const [stretch] = stretchesOf(map, { start, end: start + 1 });
        if (stretch)
          expect(spanAt(map, stretch.node, stretch.start)).toEqual({ start, end: start + 1 });
      }),
    );
  });

  it('is one stretch in each text node', () => {
    const map = mapOf(makePage('<p>The  storm\n\n has <b>come</b>  late.</p>'));
    const stretches = stretchesOf(map, { start: 0, end: map.text.length });
    expect(stretches.map(({ node, start, end }) => node.data.slice(start, end))).toEqual([
      'The  storm\n\n has ',
      'come',
      '  late.',
    ]);
  });

  it('leaves out what the page has removed or rewritten since, and keeps the rest', () => {
    const page = makePage('<p>One <b>two</b> three <i>four</i> five.</p>');
    const map = mapOf(page);
    page.querySelector('b')?.remove();
    const four = page.querySelector('i')?.firstChild as Text;
    four.data = 'vier';
    expect(pageTextOf(map, 0, map.text.length)).toBe('One  three  five.');
  });

  it('finds nothing outside the article', () => {
    const page = makePage('<p>One</p>');
    const map = mapOf(page);
    expect(spanAt(map, page.body, 0)).toBeNull();
    expect(spanAt(map, page.createTextNode('One'), 0)).toBeNull();
    expect(stretchesOf(map, { start: 3, end: 900 })).toEqual([]);
  });
});
