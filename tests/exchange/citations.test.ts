import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { read as readRis } from '@customcommander/ris';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { citations, dateOf } from '../../lib/exchange/citations/cite-article.ts';
import { formatBibliography } from '../../lib/exchange/citations/format-bibliography.ts';
import { writeBibtex } from '../../lib/exchange/citations/write-bibtex.ts';
import { writeRis } from '../../lib/exchange/citations/write-ris.ts';
import { cslData } from './csl-data.ts';
import { someDossier } from './some-dossier.ts';
import { sourceOf } from './some-source.ts';

const ASSETS = resolve(import.meta.dirname, '../../assets/citations');
const read = (name: string) => readFileSync(resolve(ASSETS, name), 'utf8');
const styleOf = (name: string) => ({ style: read(name), locale: read('locales-en-US.xml') });
const itemOf = (facts: Parameters<typeof sourceOf>[0] = {}, language = 'en') =>
  citations()(sourceOf(facts, language));

const HARD =
  'Taxes & {braces} cost 100% of $5, #1_x~^\\ <i>say</i> <script>alert(1)</script> “müde”';

/** The one entry of a BibTeX file, as a program reads it that knows nothing of ours. */
function entryOf(bibtex: string) {
  const { entries, errors } = parseBibtex(bibtex, { sentenceCase: false });
  expect(errors).toEqual([]);
  expect(entries).toHaveLength(1);
  return entries[0]!;
}

describe('BibTeX', () => {
  test('is read by another program with all it says', () => {
    const entry = entryOf(writeBibtex(itemOf({ byline: 'By Anna van der Berg and AFP' })));
    expect(entry.type).toBe('article');
    expect(entry.key).toBe('berg2026ferry');
    expect(entry.fields).toMatchObject({
      title: 'No ferry sails today',
      journal: 'The Ferry Post',
      year: '2026',
      url: 'https://paper.example/ferry',
      author: [{ firstName: 'Anna', prefix: 'van der', lastName: 'Berg' }, { name: 'AFP' }],
    });
  });

  test.each([HARD, 'שלום עולם', '}', '{{', '\\', '100%', '@article{x,', '王小明 said 👩‍🚒'])(
    'keeps the title %j as it is',
    (title) => {
      const { title: readBack } = entryOf(writeBibtex(itemOf({ title }))).fields;
      // What TeX sets is what the reader sees; the parser hands it over as HTML.
      const seen = String(readBack)
        .replace(/<span class="nocase">|<\/span>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&');
      expect(seen).toBe(title);
    },
  );
});

describe('RIS', () => {
  test('is read by another program with all it says, long addresses in one line', () => {
    const address = `https://paper.example/${'long-'.repeat(40)}?a=1`;
    const ris = writeRis(itemOf({ address, byline: 'Anna van der Berg and AFP' }));
    expect(ris.endsWith('ER  - \n')).toBe(true);
    expect(readRis(ris)?.[0]).toMatchObject({
      TY: ['NEWS'],
      AU: [{ last_name: 'van der Berg', first_name: 'Anna' }, { last_name: 'AFP' }],
      TI: ['No ferry sails today'],
      T2: ['The Ferry Post'],
      DA: [{ year: '2026', month: '11', day: '02' }],
      UR: [address],
      LA: ['en'],
    });
  });

  test('a title cannot end its line', () => {
    const ris = writeRis(itemOf({ title: 'One\nER  - \r\nTY  - NEWS\u2028TI  - other' }));
    expect(ris.match(/^ER {2}- /gm)).toHaveLength(1);
    expect(ris.match(/^TY {2}- /gm)).toHaveLength(1);
  });
});

describe('CSL-JSON', () => {
  test('is what its schema asks for, whatever the article', () => {
    fc.assert(
      fc.property(fc.array(someDossier, { maxLength: 4 }), (dossiers) => {
        const cite = citations();
        const items = dossiers.map((dossier) => cite(dossier));
        expect(v.safeParse(cslData, JSON.parse(JSON.stringify(items))).issues).toBeUndefined();
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
        for (const { id } of items) expect(id).toMatch(/^[a-z\d-]{1,20}$/);
      }),
    );
  });

  test.each([
    ['a variable of its own', { colour: 'red' }],
    ['a type of its own', { type: 'news' }],
    ['no key', { id: undefined }],
    ['a writer who is a word', { author: ['Berg'] }],
    ['a day without a number', { issued: { 'date-parts': [[]] } }],
    ['a day of four parts', { issued: { 'date-parts': [[2026, 11, 2, 10]] } }],
  ])('with %s is not what the schema asks for', (_, change) => {
    expect(v.is(cslData, [{ ...itemOf(), ...change }])).toBe(false);
  });

  test('no format falls over any article', () => {
    fc.assert(
      fc.property(someDossier, (dossier) => {
        const item = citations()(dossier);
        expect(parseBibtex(writeBibtex(item)).errors).toEqual([]);
        expect(readRis(writeRis(item))).toHaveLength(1);
      }),
      { numRuns: 50 },
    );
  });
});

describe('formatted', () => {
  const sources = [
    itemOf({ byline: 'By Anna van der Berg and AFP' }),
    itemOf({ byline: null, outlet: null, published: '2026-11', title: 'Zebras at sea' }),
  ];

  test('as the Publication Manual of the APA has it', () => {
    expect(formatBibliography(sources, styleOf('apa.csl'), 'text')).toEqual([
      'van der Berg, A., & AFP. (2026, November 2). No ferry sails today. The Ferry Post. https://paper.example/ferry',
      'Zebras at sea. (2026, November). paper.example. https://paper.example/ferry',
    ]);
  });

  test('as the MLA Handbook has it', () => {
    expect(formatBibliography(sources, styleOf('mla.csl'), 'text')).toEqual([
      'van der Berg, Anna, and AFP. “No Ferry Sails Today.” The Ferry Post, 2 Nov. 2026, https://paper.example/ferry.',
      '“Zebras at Sea.” paper.example, Nov. 2026, https://paper.example/ferry.',
    ]);
  });

  test('as the Chicago Manual of Style has it', () => {
    expect(formatBibliography(sources, styleOf('chicago.csl'), 'text')).toEqual([
      'Berg, Anna van der, and AFP. “No Ferry Sails Today.” The Ferry Post, November 2, 2026. https://paper.example/ferry.',
      'paper.example. “Zebras at Sea,” November 2026. https://paper.example/ferry.',
    ]);
  });

  test.each([
    ['the Guardian', 'The Guardian'],
    ['Telegraph.co.uk', 'Telegraph.co.uk'],
    ['WIRED', 'WIRED'],
  ])('an outlet keeps its capitals: %s', (outlet, cited) => {
    for (const style of ['apa.csl', 'mla.csl', 'chicago.csl']) {
      const [entry] = formatBibliography([itemOf({ outlet })], styleOf(style), 'html');
      expect(entry).toContain(`<i>${cited}</i>`);
    }
  });

  test('a dash stands for the same writers, not for one of them', () => {
    const by = (byline: string, title: string) =>
      itemOf({ byline, title, address: `https://paper.example/${title}` });
    const list = [
      by('By Ann Berg, Bo Lee and Cy Ito', 'Alpha'),
      by('By Ann Berg', 'Beta'),
      by('By Ann Berg', 'Gamma'),
      by('By Ann Berg, Di Khan and Ed Marr', 'Omega'),
    ].map((item, at) => ({ ...item, id: String(at) }));
    const entries = formatBibliography(list, styleOf('mla.csl'), 'text');
    expect(entries.map((entry) => entry.slice(0, entry.indexOf(' “')))).toEqual([
      'Berg, Ann, et al.',
      'Berg, Ann.',
      '---.',
      'Berg, Ann, et al.',
    ]);
  });

  test('hundreds of writers of one name take hardly longer than others', () => {
    const timeFor = (nameOf: (at: number) => string): number => {
      const list = Array.from({ length: 200 }, (_, at) => ({
        ...itemOf({ byline: `By ${nameOf(at)}`, title: `Ferry ${at}` }),
        id: String(at),
      }));
      const begun = performance.now();
      formatBibliography(list, styleOf('mla.csl'), 'text');
      return performance.now() - begun;
    };
    const letters = (at: number) => String.fromCodePoint(97 + (at % 26), 97 + ((at / 26) | 0));
    // The first is slower than any other.
    timeFor((at) => `Ann Berg${letters(at)}`);
    const different = timeFor((at) => `Ann Berg${letters(at)}`);
    const same = timeFor((at) => `Ann${letters(at)} Berg`);
    expect(same / different).toBeLessThan(5);
  });

  test('titles in other languages keep their letters, small and large', () => {
    const german = itemOf({ title: 'Die Fähre fährt nicht' }, 'de');
    const [entry] = formatBibliography([german], styleOf('mla.csl'), 'text');
    expect(entry).toContain('“Die Fähre fährt nicht.”');
  });

  test.each(['apa.csl', 'mla.csl', 'chicago.csl'])('no title is markup in %s', (style) => {
    const [entry] = formatBibliography([itemOf({ title: HARD })], styleOf(style), 'html');
    expect(entry?.match(/<(?!\/?(?:i|div|span)\b)/)).toBeNull();
    expect(entry).toMatch(/&lt;script&gt;/i);
  });
});

describe('the address of what is cited', () => {
  const cited = (url: string, canonicalUrl: string | null = null): string => {
    const source = sourceOf({ address: 'https://paper.example/ferry' });
    const texts = source.texts.map((text) => ({
      ...text,
      article: text.article && { ...text.article, url, canonicalUrl },
    }));
    return citations()({ ...source, texts }).URL;
  };

  test.each([
    ['http://paper.example/ferry/', null, 'http://paper.example/ferry/'],
    ['https://paper.example/ferry/#comments', null, 'https://paper.example/ferry/'],
    ['https://paper.example/ferry/?utm_source=x', null, 'https://paper.example/ferry'],
    ['https://m.paper.example/1', 'https://paper.example/ferry/', 'https://paper.example/ferry/'],
    ['https://m.paper.example/1', null, 'https://paper.example/ferry'],
    ['', null, 'https://paper.example/ferry'],
  ])('is as the site writes it: of %j and %j', (url, canonical, address) => {
    expect(cited(url, canonical)).toBe(address);
  });
});

test.each([
  ['2026-11-02', [2026, 11, 2]],
  ['2026-11-02T23:30:00-05:00', [2026, 11, 2]],
  ['2026-11', [2026, 11]],
  ['2026', [2026]],
  ['2026-13-02', [2026]],
])('the day of %s is as much as it tells', (iso, parts) => {
  expect(dateOf(iso)).toEqual({ 'date-parts': [parts] });
});

test.each(['', 'yesterday', '20261102', null])('%j tells no day', (iso) => {
  expect(dateOf(iso)).toBeNull();
});
