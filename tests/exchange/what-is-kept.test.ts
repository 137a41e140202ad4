import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { expect, test } from 'vitest';

import type { Dossier } from '../../lib/domain/dossier.ts';
import type { ExportFormat } from '../../lib/domain/export-format.ts';
import { NO_FILTER } from '../../lib/domain/library-filter.ts';
import type { PageCopy } from '../../lib/domain/page-copy.ts';
import { exportDossiers } from '../../lib/exchange/export-dossiers.ts';
import { contextFor } from './export-context.ts';
import { sourceOf } from './some-source.ts';

const DOCUMENT = readFileSync(resolve(import.meta.dirname, '../../docs/exchange.md'), 'utf8');
const [HEAD = [], , ...ROWS] = [...DOCUMENT.matchAll(/^\|.*\|$/gm)]
  .map(([line]) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
  .filter((cells) => cells.length === 8);

const FORMATS: Readonly<Record<string, ExportFormat>> = {
  own: 'own',
  Markdown: 'markdown',
  HTML: 'html',
  CSV: 'csv',
  W3C: 'web-annotation',
  Hypothesis: 'hypothesis',
  citations: 'csl-json',
};

const CREATED = Date.UTC(2001, 1, 3, 4, 5, 6);
const COLLECTION = '0b8f1f4e-2a55-4f0c-9d7e-3a1d7f6b9c11';

/** By which words each row of the table shows in a file. */
const SIGNS: Readonly<Record<string, readonly RegExp[]>> = {
  'title, address': [/Marktitle/, /paper\.example\/mark/],
  'byline, outlet, published': [/Markwriter/, /Markoutlet/, /2025-03-04|\[2025,3,4\]/],
  'the article’s text': [/Marktext/],
  'its pictures, where they are kept': [/Markpicture/],
  'what was found in it (analysis)': [/Markactor/],
  'tags and collections of the article': [/marktag/, new RegExp(COLLECTION)],
  'the note on the article': [/Marknote/],
  'quote of a note': [/Markquote/],
  'words around it, position': [/Markprefix/],
  'comment, tags': [/Markcomment/, /marknotetag/],
  colour: [/pink/],
  status: [/disputed/],
  evidence: [/evidence\.example/, /Markremark/],
  'who checks it, by when': [/Markassignee/, /2027-08-09/],
  'questions on a note': [/Markasked/, /Markanswer/],
  'other questions': [/Markloose/],
  'decisions on actors': [/Markdecision/],
  'times of notes': [/2001-02-03T04:05:06|981173106000/],
  'collections and saved searches (their names)': [/Markcollection/, /Marksearch/],
};

const KEPT = { created: CREATED, changed: CREATED, deleted: null, revision: 1 };
const TEXT = 'Marktext. Markprefix Markquote.';

const MARKED_LOOK: PageCopy = {
  url: 'https://paper.example/mark',
  text: TEXT,
  blocks: [{ kind: 'paragraph', start: 0, end: TEXT.length, level: 0, isNumbered: false }],
  links: [],
  stresses: [],
  pictures: [{ before: 0, alt: 'Markpicture', address: '', width: 4, height: 3, data: null }],
};

function marked(): Dossier {
  const { article, texts } = sourceOf({
    title: 'Marktitle',
    address: 'https://paper.example/mark',
    byline: 'Markwriter',
    outlet: 'Markoutlet',
    published: '2025-03-04',
    note: 'Marknote',
    tags: ['marktag'],
    collections: [COLLECTION],
  });
  const [text] = texts;
  const evidence = { confidence: 1, madeBy: 'rule' };
  const actor = { ...evidence, id: 'a1', name: 'Markactor', titles: [], mentions: [], couldBe: [] };
  const question = {
    kind: 'reader',
    gap: null,
    found: '',
    quote: '',
    isAnswered: true,
    answerLink: '',
    isDismissed: false,
  } as const;
  return {
    article,
    texts: [
      {
        ...text!,
        article: {
          ...text!.article!,
          text: TEXT,
          blocks: [{ kind: 'paragraph', start: 0, end: TEXT.length }],
        },
        analysis: {
          language: 'en',
          sentences: [],
          statements: [],
          questions: [],
          actors: [{ ...actor, type: 'person' }],
        },
      },
    ],
    notes: [
      {
        ...KEPT,
        id: 'n1',
        articleId: '',
        passage: {
          start: 21,
          end: 30,
          quote: 'Markquote',
          prefix: 'Markprefix ',
          suffix: '.',
          textLength: TEXT.length,
        },
        sentence: '',
        colour: 'pink',
        comment: 'Markcomment',
        tags: ['marknotetag'],
        flag: {
          status: 'disputed',
          evidence: [{ address: 'https://evidence.example/', remark: 'Markremark' }],
          assignee: 'Markassignee',
          due: '2027-08-09',
        },
      },
    ],
    questions: [
      {
        ...KEPT,
        ...question,
        id: 'q1',
        articleId: '',
        noteId: 'n1',
        text: 'Markasked',
        answer: 'Markanswer',
      },
      {
        ...KEPT,
        ...question,
        id: 'q2',
        articleId: '',
        noteId: null,
        text: 'Markloose',
        answer: '',
      },
    ],
    decisions: [
      {
        ...KEPT,
        id: 'd1',
        articleId: '',
        place: 0,
        names: [],
        decision: { kind: 'rename', actor: 'a1', name: 'Markdecision' },
      },
    ],
  };
}

async function fileIn(format: ExportFormat): Promise<string> {
  async function* one(): AsyncGenerator<Dossier, void> {
    yield await Promise.resolve(marked());
  }
  const context = {
    ...contextFor(1),
    lists: {
      collections: [{ ...KEPT, id: COLLECTION, name: 'Markcollection' }],
      searches: [{ ...KEPT, id: COLLECTION, name: 'Marksearch', query: '', filter: NO_FILTER }],
    },
    linkTo: () => 'https://paper.example/mark#:~:text=Markprefix-,Markquote',
    lookOf: async () => ({ copy: MARKED_LOOK, taken: Date.UTC(2002, 0, 1) }),
  };
  let file = '';
  for await (const part of exportDossiers(format, one(), context).parts) file += String(part);
  // How colours look is in every copy.
  return file.replace(/<style>[\s\S]*?<\/style>/, '');
}

test('the table of what each format keeps names every format, and rows that we know', () => {
  expect(HEAD.slice(1)).toEqual(Object.keys(FORMATS));
  expect(ROWS.map(([name]) => name)).toEqual(Object.keys(SIGNS));
});

test.each(Object.entries(FORMATS))(
  '%s keeps what the table says, and loses what it says',
  async (column, format) => {
    const file = await fileIn(format);
    for (const row of ROWS) {
      const [name = ''] = row;
      const cell = row[HEAD.indexOf(column)] ?? '';
      const found = (SIGNS[name] ?? []).map((sign) => sign.test(file));
      const told = cell === '–' ? 'none' : cell.startsWith('✓') ? 'all' : 'some';
      const isKept = found.every(Boolean) ? 'all' : found.some(Boolean) ? 'some' : 'none';
      // What is told in other words may be there as a whole.
      expect([name, told === 'some' && isKept === 'all' ? 'some' : isKept]).toEqual([name, told]);
    }
  },
);
