import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';

import { writeCsv } from '../../lib/exchange/csv/write-csv.ts';
import type { Note } from '../../lib/domain/note.ts';
import { writeHtml } from '../../lib/exchange/html/write-html.ts';
import {
  escapeMarkdown,
  markdownTarget,
  obsidianTag,
  yamlString,
} from '../../lib/exchange/markdown/escape-markdown.ts';
import { writeMarkdown } from '../../lib/exchange/markdown/write-markdown.ts';
import { fileName } from '../../lib/exchange/file-name.ts';
import { someDossier } from './some-dossier.ts';

const COPY_WORDS = {
  language: 'en',
  notes: 'Notes',
  onArticle: 'On the article',
  missingPicture: 'A picture that was not kept',
  dayOf: (isoDate: string) => isoDate,
  lookedOn: (time: number) => `As it looked on ${time}`,
  statusOf: (status: string) => status,
};

const MARKDOWN_WORDS = {
  notes: 'Notes',
  questions: 'Questions',
  onArticle: 'On the article',
  evidence: 'Evidence',
  statusOf: (status: string) => status,
  meaningOf: (colour: string) => colour,
};

const NOTE: Note = {
  id: 'n',
  articleId: 'a',
  created: 0,
  changed: 0,
  deleted: null,
  revision: 1,
  passage: { start: 0, end: 5, quote: '', prefix: '', suffix: '', textLength: 100 },
  sentence: '',
  colour: 'yellow',
  comment: '',
  tags: [],
  flag: null,
};

test('cells keep their words, with quotation marks where they need them', () => {
  const rows = [
    ['plain', 'a,b', 'say "hi"', 'two\nlines', ''],
    ['ü', ' x ', ';', 'a\tb', '1'],
  ];
  expect(writeCsv(rows)).toBe('plain,"a,b","say ""hi""","two\nlines",\r\nü, x ,;,a\tb,1\r\n');
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  ' =1',
  '\r=1',
  '\n=1',
  '\tx',
  '＝1',
  '\u00a0=1',
])('the cell %j is no formula any more', (cell) => {
  expect(writeCsv([[cell]]).replace(/^"/, '')).toMatch(/^'/);
});

test.each(['a;=HYPERLINK("x")', 'a\n=cmd|x!A0', 'a\t@SUM(A1)', 'a; -1+cmd|x!A0;b'])(
  'the cell %j is no formula where semicolons part the cells either',
  (cell) => {
    const theirs = writeCsv([['Open', cell]]).split(/[;\t\r\n]/);
    for (const one of theirs) expect(one).not.toMatch(/^\s*[=+\-@]/);
  },
);

test('lists and faces in a comment stay as they are', () => {
  expect(writeCsv([['Two things:\n- ferry\n- boat ;-)']])).toBe(
    '"Two things:\n- ferry\n- boat ;-)"\r\n',
  );
});

test('words of a page are words in Markdown, whatever they look like', () => {
  const page =
    '# no\n- [x](javascript:alert(1)) <script> `c` 1. one\n2) two [[w]] #tag a@b.example';
  const escaped = escapeMarkdown(page);
  expect(escaped).not.toMatch(/(?<!\\)[[\]<>#`!@]/);
  expect(escaped).not.toMatch(/^\s*(?:-|\d+[.)])/m);
  expect(escaped.replace(/\\(?=.)/g, '')).toBe(page);
});

test('an address in words stays whole', () => {
  expect(escapeMarkdown('See https://a.example/x_y?a=1&b=(2). Or www.b.example!')).toBe(
    'See <https://a.example/x_y?a=1&b=(2>). Or www\\.b.example\\!',
  );
});

test('lines that begin far to the right are no code', () => {
  expect(escapeMarkdown('one\n    two\n\tthree')).toBe('one\ntwo\nthree');
});

test('a link target never ends early', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const target = markdownTarget(`https://paper.example/${text}`);
      expect(target).not.toMatch(/[()<>\s]/);
    }),
  );
});

test('front matter is one line a fact, whatever a title holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const written = yamlString(text);
      expect(written).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
      expect(JSON.parse(written)).toBe(text.toWellFormed());
    }),
  );
});

test('tags have no spaces in Obsidian, and are not of digits alone', () => {
  expect(obsidianTag('needs a source')).toBe('needs-a-source');
  expect(obsidianTag('2026')).toBe('tag-2026');
  expect(obsidianTag('__so__ snake_case')).toBe('so-snake_case');
  expect(obsidianTag('politics/örtlich')).toBe('politics/örtlich');
});

test('file names are short, and every system takes them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const name = fileName({ title, published: null, created: 0 });
      expect(name).toMatch(/^1970-01-01/);
      expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}]|[. ]$/u);
      expect(Buffer.byteLength(`${name}.md`)).toBeLessThan(255);
    }),
  );
});

test.each([
  ['“What is it?”: Whales/strandings', '“What is it” Whales-strandings'],
  [
    'Report on L.A. school shutdown shows confusion over who was in charge',
    'Report on L.A. school shutdown shows confusion over who was',
  ],
  [`A ${'long'.repeat(20)}`, `A ${'long'.repeat(20)}`.slice(0, 60)],
])('a file name is of whole words: %s', (title, words) => {
  expect(fileName({ title, published: '2026-11-02T10:00:00Z', created: 0 })).toBe(
    `2026-11-02 ${words}`,
  );
});

test('a file name that is cut short does not end with half a sign', () => {
  const name = fileName({ title: `${'a'.repeat(59)}😀 and more`, published: null, created: 0 });
  expect(name).toBe(`1970-01-01 ${'a'.repeat(59)}`);
});

test('a saved copy shows the text word for word, with every highlight on its words', () => {
  fc.assert(
    fc.property(someDossier, (dossier) => {
      const article = dossier.texts[0]!.article!;
      const places = dossier.notes.map((note) => ({
        note,
        start: note.passage.start,
        end: note.passage.end,
      }));
      const { document } = parseHTML(writeHtml(dossier, article, places, COPY_WORDS));
      for (const sign of document.querySelectorAll('article sup')) sign.remove();
      expect(document.querySelector('article p')?.textContent).toBe(article.text);
      const marked = [...document.querySelectorAll('article mark')].map((mark) => mark.textContent);
      const covered = Array.from({ length: article.text.length }, (_, at) => at)
        .filter((at) => places.some(({ start, end }) => start <= at && at < end))
        .map((at) => article.text[at]);
      expect(marked.join('')).toBe(covered.join(''));
      expect(document.querySelectorAll('section li').length).toBe(places.length);
    }),
    { numRuns: 60 },
  );
});

test('nothing in a copy runs or loads, whatever page and reader wrote', () => {
  const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
  const [dossier] = fc.sample(
    someDossier.filter(({ notes }) => notes.length > 1),
    { numRuns: 1, seed: 5 },
  );
  const article = {
    ...dossier!.texts[0]!.article!,
    text: hostile,
    title: hostile,
    language: hostile,
  };
  const block = { kind: 'paragraph' as const, start: 0, end: hostile.length };
  const link = { href: 'javascript:alert(1)', start: 2, end: 8 };
  const notes = dossier!.notes.map((note) => ({ ...note, comment: hostile, tags: [hostile] }));
  const html = writeHtml(
    { article: { ...dossier!.article, title: hostile, address: 'javascript:alert(1)' } },
    { ...article, blocks: [block], links: [link] },
    notes.map((note) => ({ note, start: 3, end: 9 })),
    COPY_WORDS,
  );
  const { document } = parseHTML(html);
  expect(document.querySelectorAll('script, img, [onerror], a[href^="javascript"]')).toHaveLength(
    0,
  );
  expect(html).toContain("default-src 'none'");
});

test('Markdown has what Obsidian shows as properties, and the notes as they stand in the text', () => {
  const [sample] = fc.sample(someDossier, { numRuns: 1, seed: 7 });
  const collection = { ...sample!.article, id: 'c1', name: 'Thesis: “chapter 2”' };
  const article = {
    ...sample!.article,
    byline: 'By Anna van der Berg and AFP',
    published: '2026-11-02T10:00:00Z',
    collections: ['c1', 'gone'],
  };
  const noteAt = (start: number, quote: string): Note => ({
    ...NOTE,
    passage: { ...NOTE.passage, start, quote },
  });
  const notes = [noteAt(90, 'third'), noteAt(10, 'first'), noteAt(40, '16.06 second')];
  const written = writeMarkdown(
    { ...sample!, article, notes },
    { words: MARKDOWN_WORDS, collections: [collection], linkTo: () => article.address },
  );
  expect(written).toContain('\nauthor:\n  - "Anna van der Berg"\n  - "AFP"\n');
  expect(written).toContain('\npublished: "2026-11-02"\n');
  expect(written).toContain('\ncollections:\n  - "Thesis: “chapter 2”"\n');
  expect(written.match(/^> .*?(?= \[)/gm)).toEqual(['> first', '> 16.06 second', '> third']);
});
