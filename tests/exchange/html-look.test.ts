import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';

import type { CopyBlock, CopyPicture, PageCopy } from '../../lib/domain/page-copy.ts';
import { COPY_OF_NOTHING, writeHtml } from '../../lib/exchange/html/write-html.ts';
import { someDossier } from './some-dossier.ts';

const WORDS = {
  language: 'en',
  notes: 'Notes',
  onArticle: 'On the article',
  missingPicture: 'A picture that was not kept',
  dayOf: (isoDate: string) => isoDate,
  lookedOn: (time: number) => `As it looked on ${time}`,
  statusOf: (status: string) => status,
};
const [DOSSIER] = fc.sample(someDossier, { numRuns: 1, seed: 3 });
const DATA = 'data:image/webp;base64,AAAA';

/** A copy of these blocks, each "kind level words", an "n" behind the level where its list counts. */
function copyOf(lines: readonly string[], pictures: readonly CopyPicture[] = []): PageCopy {
  let text = '';
  const blocks = lines.map((line): CopyBlock => {
    const [kind = '', level = '0', ...words] = line.split(' ');
    const start = text.length;
    text += `${words.join(' ')}\n\n`;
    const end = text.length - 2;
    const of = { level: Number.parseInt(level), isNumbered: level.endsWith('n') };
    return { kind: kind as CopyBlock['kind'], start, end, ...of };
  });
  return { url: '', text, blocks, links: [], stresses: [], pictures };
}

const picture = (given: Partial<CopyPicture>): CopyPicture => ({
  before: 0,
  alt: 'The harbour',
  address: 'https://pictures.example/1.jpg',
  width: 600,
  height: 400,
  data: DATA,
  ...given,
});

function written(copy: PageCopy): Document {
  const { article } = DOSSIER!;
  return parseHTML(writeHtml({ article }, COPY_OF_NOTHING, [], WORDS, { copy, taken: 7 })).document;
}

/** The article's elements by name, those in each other in brackets. */
function shapeOf(element: Element): string {
  const name = element.tagName.toLowerCase();
  const inside = [...element.children].map(shapeOf);
  return inside.length === 0 ? name : `${name}(${inside.join(' ')})`;
}
const shapeOfArticle = (copy: PageCopy): string => shapeOf(written(copy).querySelector('article')!);

describe('a copy of how an article looked', () => {
  test('has its headings and says when it was taken', () => {
    const copy = copyOf(['headline 1 Storm', 'heading 3 Bridges', 'heading 1 Roads', 'aside 0 Ad']);
    expect(shapeOfArticle(copy)).toBe('article(h1 h3 h2 aside)');
    expect(written(copy).querySelector('header')?.textContent).toContain('As it looked on 7');
  });

  test('has its title above it where it has no headline of its own', () => {
    const [title] = written(copyOf(['paragraph 0 a'])).querySelectorAll('h1');
    expect(title?.textContent).toBe(DOSSIER?.article.title);
    expect(written(copyOf(['headline 1 Storm'])).querySelectorAll('h1')).toHaveLength(1);
  });

  test.each([
    [['list-item 1 a', 'list-item 1 b', 'paragraph 0 c'], 'article(ul(li li) p)'],
    [['list-item 1n a', 'list-item 1 b'], 'article(ol(li) ul(li))'],
    [['list-item 1 a', 'list-item 2n b', 'list-item 1 c'], 'article(ul(li(ol(li)) li))'],
    [['list-item 3 a', 'list-item 3 b'], 'article(ul(li(ul(li))))'],
  ])('has its lists: %j', (lines, shape) => {
    expect(shapeOfArticle(copyOf(lines))).toBe(shape);
  });

  test('has its pictures with what stands below them, and lists end before one', () => {
    const copy = copyOf(
      ['list-item 1 a', 'caption 0 The harbour', 'caption 0 Photo', 'paragraph 0 b', 'caption 0 c'],
      [picture({ before: 1 }), picture({ before: 4 }), picture({ before: 5 })],
    );
    expect(shapeOfArticle(copy)).toBe(
      'article(ul(li) figure(img figcaption figcaption) p figure(img figcaption) figure(img))',
    );
    const image = written(copy).querySelector('img');
    expect(image?.getAttribute('src')).toBe(DATA);
    expect(image?.getAttribute('alt')).toBe('The harbour');
  });

  test('says what a picture showed that could not be kept, and does not load it', () => {
    const page = written(copyOf(['paragraph 0 a'], [picture({ data: null })]));
    expect(page.querySelector('img')).toBeNull();
    expect(page.querySelector('.missing')?.textContent).toContain(
      'A picture that was not kept: The harbour',
    );
    expect(page.querySelector('.missing a')?.getAttribute('href')).toBe(
      'https://pictures.example/1.jpg',
    );
  });

  test('has words that stand out within links and highlights', () => {
    const copy = copyOf(['paragraph 0 The ferry is old']);
    const stressed: PageCopy = {
      ...copy,
      stresses: [
        { start: 4, end: 9, kind: 'strong' },
        { start: 4, end: 12, kind: 'emphasis' },
      ],
      links: [{ start: 0, end: 9, href: 'https://boats.example' }],
    };
    expect(shapeOfArticle(stressed)).toBe('article(p(a a(em(strong)) em))');
    expect(written(stressed).querySelector('article p')?.textContent).toBe('The ferry is old');
  });
});

test('no copy runs, loads or sends anything, whatever was put into it', () => {
  const hostile = fc.constantFrom(
    '"><script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    'data:image/svg+xml;base64,PHN2Zz4=',
    'data:text/html,<script>alert(1)</script>',
    'data:image/png;base64,AAAA" onload="alert(1)',
    'https://spy.example/"><iframe srcdoc=x>',
    '</article></body><form action=//spy.example><meta http-equiv=refresh content=0>',
    '<svg><style>@import "//spy.example"</style></svg>',
  );
  const anything = fc.record({
    words: hostile,
    alt: hostile,
    address: hostile,
    data: fc.option(hostile),
    href: hostile,
    width: fc.constantFrom(1, NaN, -1, '1" onload="x' as unknown as number),
  });
  fc.assert(
    fc.property(anything, ({ words, alt, address, data, href, width }) => {
      const copy = copyOf([`paragraph 0 ${words}`, `caption 0 ${words}`]);
      const links = [{ start: 0, end: words.length, href }];
      const page = written({ ...copy, links, pictures: [picture({ alt, address, data, width })] });
      const names = new Set([...page.querySelectorAll('body *')].map((one) => one.localName));
      for (const name of names) expect(KNOWN).toContain(name);
      for (const element of page.querySelectorAll('body *')) {
        expect(element.getAttributeNames().filter((name) => /^on|style|srcset/.test(name))).toEqual(
          [],
        );
        expect(element.getAttribute('href') ?? 'https:').toMatch(/^(https?:|#note-)/);
        expect(element.getAttribute('src') ?? 'data:image/png;').toMatch(
          /^data:image\/(png|webp);/,
        );
      }
    }),
    { numRuns: 200 },
  );
});

/** All that is ever written. */
const KNOWN =
  `header main h1 p a article figure img br figcaption section h2 ol li blockquote mark sup`.split(
    ' ',
  );

test('the note on the article and its tags stand in the copy, as plain words', () => {
  const [sample] = fc.sample(someDossier, { numRuns: 1, seed: 7 });
  const { article: text } = sample!.texts[0]!;
  const article = { ...sample!.article, note: 'Ask <b>her</b>.\nTwice.', tags: ['sea', '<i>'] };
  const html = writeHtml({ article }, text!, [], WORDS);
  expect(html).toContain(
    '<h2>On the article</h2>\n<p class="comment">Ask &lt;b&gt;her&lt;/b&gt;.\nTwice.</p>',
  );
  expect(html).toContain('<p>#sea · #&lt;i&gt;</p>');
  expect(writeHtml({ article: { ...article, note: '', tags: [] } }, text!, [], WORDS)).not.toMatch(
    /On the article|<p>#/,
  );
});
