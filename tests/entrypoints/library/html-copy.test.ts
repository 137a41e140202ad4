import { parseHTML } from 'linkedom';
import { beforeAll, expect, test } from 'vitest';

import { htmlCopy, looksOf } from '../../../entrypoints/library/copies/html-copy.ts';
import { describePassage } from '../../../lib/anchoring/index.ts';
import type { Note } from '../../../lib/domain/note.ts';
import type { KeptCopy } from '../../../lib/domain/shelf.ts';
import { keptArticle } from '../../components/mount-popup.tsx';
import { speakEnglish } from '../../components/speak-english.ts';
import { articleWith } from '../../store/fixtures.ts';

beforeAll(speakEnglish);

const KEPT = { created: 1, changed: 1, deleted: null, revision: 1 };
const NOW = 'Officials said a lot. The bridge over the river is closed, the mayor said.';
const THEN = 'The bridge over the river is closed, the mayor said. Nobody knew why.';
const ARTICLE = articleWith({
  text: NOW,
  blocks: [{ kind: 'paragraph', start: 0, end: NOW.length }],
});
const RECORD = keptArticle({ isSaved: true, title: 'Bridge closed' });

function noteOn(quote: string): Note {
  const start = NOW.indexOf(quote);
  return {
    ...KEPT,
    id: quote,
    articleId: 'article',
    passage: describePassage(NOW, { start, end: start + quote.length }),
    sentence: quote,
    colour: 'green',
    comment: `On ${quote}`,
    tags: [],
    flag: null,
  };
}

function copyOf(text: string, role: KeptCopy['role'], changed: number): KeptCopy {
  const block = {
    kind: 'paragraph',
    start: 0,
    end: text.length,
    level: 0,
    isNumbered: false,
  } as const;
  const picture = { before: 0, alt: '', address: '', width: 1, height: 1, data: null };
  const copy = { url: '', text, blocks: [block], links: [], stresses: [], pictures: [picture] };
  return { ...KEPT, id: role, articleId: 'article', role, changed, copy };
}

const COPIES = { copies: async () => [copyOf(NOW, 'saved', 9), copyOf(THEN, 'first', 5)] };
const NONE = { copies: async () => [] };

async function written(...asked: Parameters<typeof htmlCopy>) {
  const { document } = parseHTML(await htmlCopy(...asked));
  return {
    text: document.querySelector('article')?.textContent.replace(/\s+/g, ' ').trim(),
    marked: [...document.querySelectorAll('article mark')].map((mark) => mark.textContent),
    comments: [...document.querySelectorAll('.comment')].map((comment) => comment.textContent),
  };
}

test('highlights are written into the copy that is asked for, wherever their words stand in it', async () => {
  const notes = [noteOn('the river is closed')];
  const first = await written(COPIES, RECORD, ARTICLE, notes, 5);
  expect(first.text).toContain('Nobody knew why.');
  expect(first.marked).toEqual(['the river is closed']);
  const newest = await written(COPIES, RECORD, ARTICLE, notes, null);
  expect(newest.text).toContain('Officials said a lot.');
  expect(newest.marked).toEqual(['the river is closed']);
});

test('a note whose words are not in the copy stands below it all the same', async () => {
  const notes = [noteOn('Officials said a lot')];
  const { marked, comments } = await written(COPIES, RECORD, ARTICLE, notes, 5);
  expect(marked).toEqual([]);
  expect(comments).toEqual(['On Officials said a lot']);
});

test('without a copy the text as it was read is written', async () => {
  const { text, marked } = await written(NONE, RECORD, ARTICLE, [noteOn('the mayor')], null);
  expect(text).toContain('Officials said a lot.');
  expect(marked).toEqual(['the mayor']);
});

test('what was taken off the shelf shows no copies, though they wait to be undone', async () => {
  expect(await looksOf(COPIES, RECORD)).toHaveLength(2);
  expect(await looksOf(COPIES, { ...RECORD, isSaved: false })).toEqual([]);
});
