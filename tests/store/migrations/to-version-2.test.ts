import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';

import { openStore } from '../../../lib/store/index.ts';
import { articleWith, readingOf, tickingClock } from '../fixtures.ts';
import { recordsOf, writeOldDatabase } from './old-database.ts';

const ADDRESS = 'https://www.paper.example/2026/bridge-closed';
const article = articleWith({ url: ADDRESS });
const { analysis } = readingOf(article);

/** An article as version 1 kept it. */
const SAVED = {
  id: '11111111-1111-4111-8111-111111111111',
  created: 100,
  changed: 200,
  deleted: null,
  revision: 3,
  address: ADDRESS,
  title: 'Bridge closed for repairs',
  byline: 'Ada Winter',
  outlet: 'The Example Paper',
  published: '2026-11-02',
  note: 'Ask the builder.',
  isSaved: true,
  article,
  analysis,
};

/** A question as version 1 kept it. */
const ASKED = {
  id: '22222222-2222-4222-8222-222222222222',
  created: 150,
  changed: 160,
  deleted: null,
  revision: 2,
  address: ADDRESS,
  kind: 'reader',
  text: 'Who pays for it?',
  quote: '',
  isAnswered: true,
  answer: 'The city.',
};

/** What version 3 added to it. */
const SINCE_VERSION_3 = { gap: null, found: '', answerLink: '', isDismissed: false };

/** A question could be kept where nothing else of its article was. */
const ASKED_ELSEWHERE = {
  ...ASKED,
  id: '33333333-3333-4333-8333-333333333333',
  address: 'https://paper.example/2026/ferry',
  kind: 'gap',
};

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
});

const VERSION_1 = {
  articles: 'id, &address, changed, deleted',
  questions: 'id, address, changed, deleted',
};

async function writeVersion1(articles: readonly object[], questions: readonly object[]) {
  await writeOldDatabase(1, VERSION_1, { articles, questions });
}

async function migrate(): Promise<void> {
  const store = openStore(tickingClock());
  await store.hasNotes(article);
  store.close();
}

test('an article keeps everything, its text and findings in a record of their own', async () => {
  await writeVersion1([SAVED], []);
  await migrate();
  const { article: _, analysis: __, ...rest } = SAVED;
  expect(await recordsOf('articles')).toEqual([
    {
      ...rest,
      addresses: [ADDRESS],
      keys: ['paper.example/2026/bridge-closed'],
      tags: [],
      collections: [],
    },
  ]);
  expect(await recordsOf('texts')).toEqual([
    expect.objectContaining({
      created: 200,
      changed: 200,
      deleted: null,
      revision: 1,
      articleId: SAVED.id,
      role: 'saved',
      article,
      analysis,
    }),
  ]);
});

test('an article of which only a note was kept gets no text', async () => {
  await writeVersion1([{ ...SAVED, isSaved: false, article: null, analysis: null }], []);
  await migrate();
  expect(await recordsOf('texts')).toEqual([]);
});

test('a question hangs on the record of its article, made where there was none', async () => {
  await writeVersion1([SAVED], [ASKED, ASKED_ELSEWHERE]);
  await migrate();
  const { address, ...rest } = ASKED;
  expect(await recordsOf('questions')).toEqual([
    { ...SINCE_VERSION_3, ...rest, articleId: SAVED.id, noteId: null },
    expect.objectContaining({ id: ASKED_ELSEWHERE.id, kind: 'gap', answer: 'The city.' }),
  ]);
  expect(await recordsOf('articles')).toContainEqual(
    expect.objectContaining({ address: ASKED_ELSEWHERE.address, title: '', created: 150 }),
  );
  expect(address).toBe(ADDRESS);
});

test('everything is found again by what the reader sees, also on another host of the paper', async () => {
  await writeVersion1([SAVED], [ASKED, ASKED_ELSEWHERE]);
  const store = openStore(tickingClock());
  const kept = await store.getKeptWork(articleWith({ url: ADDRESS.replace('www.', 'm.') }));
  expect(kept.article).toMatchObject({ id: SAVED.id, note: 'Ask the builder.', isSaved: true });
  expect(kept.questions).toMatchObject([{ id: ASKED.id, answer: 'The city.' }]);
  const other = await store.getKeptWork(articleWith({ url: ASKED_ELSEWHERE.address, title: 'T' }));
  expect(other.questions).toMatchObject([{ id: ASKED_ELSEWHERE.id }]);
  expect(other.article?.title).toBe('T');
});

test('tombstones stay tombstones', async () => {
  await writeVersion1([], [{ ...ASKED, deleted: 170, text: '', answer: '' }]);
  await migrate();
  expect(await recordsOf('questions')).toMatchObject([{ id: ASKED.id, deleted: 170 }]);
});

test('with nothing kept there is nothing to do', async () => {
  await writeVersion1([], []);
  await migrate();
  for (const table of ['articles', 'texts', 'questions', 'notes', 'versions', 'journal']) {
    expect(await recordsOf(table)).toEqual([]);
  }
});

test('what version 2 wrote is left alone the next time', async () => {
  await writeVersion1([SAVED], [ASKED]);
  await migrate();
  const before = await recordsOf('articles');
  await migrate();
  expect(await recordsOf('articles')).toEqual(before);
});
