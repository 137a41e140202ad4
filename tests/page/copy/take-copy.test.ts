// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { isPageCopy } from '../../../lib/domain/is-page-copy.ts';
import { COPY_LIMITS } from '../../../lib/domain/page-copy.ts';
import { STORY, STORY_HTML } from '../make-page.ts';
import { copyOf, copyOfPage, outlineOf, pageOf, PIXEL, SEES_ALL } from './copy-page.ts';

const [FIRST = '', SECOND = '', ...REST] = STORY.map((paragraph) => `<p>${paragraph}</p>`);
const picture = (given = ''): string =>
  `<img src="https://pictures.example/storm.jpg" width="800" height="500" alt="The harbour" ${given}>`;
const around = (middle: string): string =>
  `<article><h1>Storm over Westby</h1>${FIRST}${middle}${SECOND}${REST.join('')}</article>`;

describe('the structure of a page', () => {
  test('headings keep their level, and lists their depth and numbers', async () => {
    const copy = await copyOf(
      around(`<h3>What happened when it came</h3>
        <ol><li>The first bridge fell, said the mayor of the town.</li>
          <li>The second bridge fell, said the mayor of the town.
            <ul><li>Nobody was on it, said the mayor of the town.</li></ul></li></ol>`),
    );
    expect(outlineOf(copy)).toEqual([
      'headline 1: Storm over Westby',
      'heading 3: What happened when it came',
      'list-item 1 numbered: The first bridge fell, said the mayor of the town.',
      'list-item 1 numbered: The second bridge fell, said the mayor of the town.',
      'list-item 2: Nobody was on it, said the mayor of the town.',
    ]);
  });

  test('words that stand out do so in the copy, and whole bold boxes do not', async () => {
    const { text, stresses } = await copyOf(
      around(
        '<b><p>The <strong>third <em>bridge</em></strong> is closed, as <i>The Paper</i> said.</p></b>',
      ),
    );
    expect(stresses.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)).toEqual([
      'strong: third bridge',
      'emphasis: bridge',
      'emphasis: The Paper',
    ]);
  });
});

describe('the pictures of a page', () => {
  test('stand where they stood, with what the page says of them', async () => {
    const { text, blocks, pictures } = await copyOf(
      around(`<figure>${picture()}<figcaption>The harbour at noon</figcaption></figure>`),
    );
    expect(pictures).toEqual([
      {
        before: 2,
        alt: 'The harbour',
        address: 'https://pictures.example/storm.jpg',
        width: 600,
        height: 400,
        data: PIXEL,
      },
    ]);
    const caption = blocks[2];
    expect(text.slice(caption?.start, caption?.end)).toBe('The harbour at noon');
  });

  test.each([
    ['too small', picture().replace('800', '60')],
    ['in a menu', `<nav>${picture()}</nav>`],
    ['hidden', `<div hidden>${picture()}</div>`],
    [
      'beside the name of another article',
      `<aside class="related"><a href="/other">${picture()}Why the bridges of the coast fall into the sea one by one</a></aside>`,
    ],
  ])('are left out where they are %s', async (_, html) => {
    expect((await copyOf(around(html))).pictures).toEqual([]);
  });

  test('above the first words only count as figures', async () => {
    const page = (html: string) => `<header>${html}</header><article>${STORY_HTML}</article>`;
    expect((await copyOf(page(picture()))).pictures).toEqual([]);
    expect((await copyOf(page(`<figure>${picture()}</figure>`))).pictures).toHaveLength(1);
  });

  test('that cannot be read keep their words and their address', async () => {
    const { pictures } = await copyOf(around(picture()), async () => null);
    expect(pictures).toMatchObject([
      { alt: 'The harbour', address: 'https://pictures.example/storm.jpg', width: 800, data: null },
    ]);
  });

  test('keep no address that is none of the web', async () => {
    const body = around(picture().replace('https://pictures.example/storm.jpg', 'javascript:1'));
    expect((await copyOf(body)).pictures[0]?.address).toBe('');
  });

  test('are no more than a copy holds, in number and in size', async () => {
    const many = Array.from({ length: 500 }, (_, at) =>
      picture().replace('.jpg', `${at}.jpg`),
    ).join('');
    const size = COPY_LIMITS.pictureCharacters / 2 - 100;
    const data = `data:image/png;base64,${'A'.repeat(size)}`;
    const copy = await copyOf(around(many), async () => ({ width: 1, height: 1, data }));
    expect(copy.pictures).toHaveLength(COPY_LIMITS.pictures);
    expect(copy.pictures.filter((one) => one.data !== null)).toHaveLength(2);
    expect(isPageCopy(copy)).toBe(true);
  });

  test('that are shown twice are kept once', async () => {
    expect((await copyOf(around(picture() + picture()))).pictures).toHaveLength(1);
  });

  test('are never what could run, whoever hands it over', async () => {
    const svg = 'data:image/svg+xml;base64,PHN2Zz4=';
    const copy = await copyOf(around(picture()), async () => ({ width: 1, height: 1, data: svg }));
    expect(copy.pictures.map(({ data }) => data)).toEqual([null]);
  });
});

test('the page stays as it is', async () => {
  const document = pageOf(around(picture()));
  const before = document.documentElement.outerHTML;
  await copyOfPage(document, SEES_ALL);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('whatever stands between the paragraphs, what comes of it is a copy', async () => {
  const bit = fc.constantFrom(
    '<script>alert(1)</script>',
    '<object data="https://spy.example/x"><p>x</p></object>',
    '<form><input name="parentNode"><input name="tagName"></form>',
    '<a href="javascript:alert(1)">a way in, says the mayor of the town</a>',
    '<div style="background:url(https://spy.example/x)" onclick="alert(1)">and so it was said</div>',
    '<meta http-equiv="refresh" content="0;url=https://spy.example">',
    '<ul><li>one of them</li><ol><li>two of them</li></ol></ul>',
    '<table><tr><td>cell of a table</td></tr></table>',
    picture('onerror="alert(1)" srcset="https://spy.example/x 2x"'),
    '<h2>A heading <b>in bold</b></h2>',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(bit, { maxLength: 12 }), async (bits) => {
      const copy = await copyOf(around(bits.join('\n')));
      expect(isPageCopy(copy)).toBe(true);
      expect(JSON.stringify(copy)).not.toMatch(/<script|javascript:|onerror|spy\.example/);
    }),
    { numRuns: 60 },
  );
});
