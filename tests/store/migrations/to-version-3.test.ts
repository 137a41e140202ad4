import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';

import { newNote, questionWith } from '../fixtures.ts';
import { storyOf } from '../stories.ts';
import { beginWithNothing, migrate, recordsOf } from './old-database.ts';
import {
  ADDRESS,
  analysis,
  ARTICLE,
  article,
  kept,
  OLD_ANALYSIS,
  QUESTION,
  TEXT,
  WHO,
  without,
  writeVersion2,
} from './version-2.ts';

beginWithNothing();

describe('questions', () => {
  test('keep what was done about them, and learn the rest', async () => {
    await writeVersion2({ articles: [ARTICLE], questions: [QUESTION] });
    const { questions } = await (await migrate(article)).getKeptWork(article);
    const learned = { gap: 'who', found: WHO, answerLink: '', isDismissed: false };
    expect(questions).toEqual([{ ...QUESTION, ...learned }]);
  });

  test.each([
    ['Which officials?', 'who'],
    ['Who is the planner?', 'who'],
    ['Which international law is meant: which treaty, act or article?', 'law'],
    ['How many is “countless lives”, and who counted?', 'count'],
    ['Where does the figure “40 percent” come from?', 'figure'],
    ['Compared with when is it “up 4 percent”?', 'compared'],
    ['What was the record before these “record floods”?', 'compared'],
    ['How big is “a surge”, and compared with when?', 'compared'],
    ['Where can “the report” be read?', 'document'],
    ['On what day was that: “recently”?', 'when'],
    ['What does Bo Lund say to this, and did anybody ask?', 'missing'],
    ['The headline states it, the text says “may”: how sure is it?', 'headline'],
    ['Who says this under their own name? Of the 9 statements …', 'nobody-named'],
    ['Something nobody asks any more?', null],
  ])('“%s” is of the sort %s', async (text, gap) => {
    await writeVersion2({ articles: [ARTICLE], questions: [{ ...QUESTION, text }] });
    const { questions } = await (await migrate(article)).getKeptWork(article);
    expect(questions).toMatchObject([{ text, found: text, gap }]);
  });

  test('of the article itself and of the reader are of no sort', async () => {
    const asked = { ...QUESTION, id: 'asked', kind: 'asked', text: 'Which way now?' };
    const own = { ...QUESTION, id: 'own', kind: 'reader', text: 'Who pays?' };
    await writeVersion2({ articles: [ARTICLE], questions: [asked, own] });
    const { questions } = await (await migrate(article)).getKeptWork(article);
    expect(questions).toMatchObject([
      { id: 'asked', gap: null, found: 'Which way now?' },
      { id: 'own', gap: null, found: '' },
    ]);
  });

  test('are known again in the words we ask them in today', async () => {
    await writeVersion2({ articles: [ARTICLE], questions: [QUESTION] });
    const text = 'Which officials fear a strike?';
    const found = { kind: 'gap', gap: 'who', text, found: text, quote: QUESTION.quote } as const;
    const store = await migrate(article);
    const again = await store.saveQuestion(article, questionWith({ ...found, answer: 'Both.' }));
    expect(again).toMatchObject({ id: 'question', answer: 'Both.', revision: 3 });
  });

  test('can still be undone, and what they were is still readable', async () => {
    const before = { ...QUESTION, isAnswered: false, answer: '' };
    const entry = {
      deed: 'answered',
      noteId: null,
      articleId: 'article',
      at: 999,
      isUndone: 0,
      steps: [{ table: 'questions', before, after: QUESTION }],
    };
    const version = { id: 'version', recordId: 'question', at: 999, record: before };
    await writeVersion2({
      articles: [ARTICLE],
      questions: [QUESTION],
      journal: [entry],
      versions: [version],
    });
    const store = await migrate(article);
    expect(await recordsOf('versions')).toMatchObject([{ record: { gap: 'who', found: WHO } }]);
    expect(await store.undo('article')).toEqual({ deed: 'answered', noteId: null });
    const { questions } = await store.getKeptWork(article);
    expect(questions).toMatchObject([{ isAnswered: false, answer: '', found: WHO }]);
  });
});

describe('a saved article', () => {
  test('has findings of today, with all that was in them', async () => {
    await writeVersion2({ articles: [ARTICLE], texts: [TEXT] });
    const store = await migrate(article);
    expect(await recordsOf('texts')).toEqual([
      {
        ...TEXT,
        analysis: { ...analysis, questions: [{ ...OLD_ANALYSIS.questions[0], gap: null }] },
      },
    ]);
    store.close();
  });

  test('is found by who appears in it', async () => {
    await writeVersion2({ articles: [ARTICLE], texts: [TEXT] });
    const store = await migrate(article);
    const other = storyOf('other', []).article;
    expect((await store.findAppearances(other, ['person:jane harlow'])).appearances).toMatchObject([
      { articleId: 'article', said: [{ text: 'The bridge must close.' }] },
    ]);
  });

  test('from version 1 goes through both steps', async () => {
    const database = new Dexie('says-who');
    database.version(1).stores({
      articles: 'id, &address, changed, deleted',
      questions: 'id, address, changed, deleted',
    });
    const old = without(ARTICLE, 'addresses', 'keys');
    await database.table('articles').add({ ...old, article, analysis: OLD_ANALYSIS });
    const asked = without(QUESTION, 'articleId', 'noteId');
    await database.table('questions').add({ ...asked, address: ADDRESS });
    database.close();
    const store = await migrate(article);
    expect((await store.getKeptWork(article)).questions).toMatchObject([{ gap: 'who' }]);
    const other = storyOf('other', []).article;
    const { appearances } = await store.findAppearances(other, ['person:jane harlow']);
    expect(appearances).toMatchObject([{ articleId: 'article' }]);
  });
});

describe('damaged records', () => {
  const DAMAGED = [
    { id: 'd1', articleId: 'article', analysis: 7 },
    { id: 'd2', articleId: 'article', analysis: { actors: 'none', questions: [null, 7] } },
    { id: 'd3', articleId: 'article', analysis: { actors: [null, 'x'], questions: null } },
    { id: 'd4', analysis: null, article: [] },
    { id: 'd5', articleId: 'article', role: 'saved', article: { text: 7 }, analysis: OLD_ANALYSIS },
  ];

  test('stay as they are and lose nothing of the rest', async () => {
    const bad = [
      { id: 'b1', articleId: 'article', isAnswered: 'yes' },
      { id: 'b2', articleId: 'article', isAnswered: true, text: 7, kind: [] },
      { id: 'b3' },
    ];
    await writeVersion2({
      articles: [ARTICLE],
      texts: [...DAMAGED, TEXT],
      questions: [...bad, QUESTION],
      journal: [{ steps: 7 }, { steps: [null, 7, { before: 'x' }] }, {}],
      versions: [{ id: 'v1', record: null }, { id: 'v2', record: 'x' }, { id: 'v3' }],
    });
    const store = await migrate(article);
    const work = await store.getKeptWork(article);
    expect(work.questions).toMatchObject([{ id: 'question', answer: 'The council.' }]);
    expect(work.unreadableQuestions).toBe(2);
    const other = storyOf('other', []).article;
    const { appearances } = await store.findAppearances(other, ['person:jane harlow']);
    expect(appearances).toHaveLength(1);
    expect(await recordsOf('texts')).toMatchObject([
      { id: 'd1', analysis: 7 },
      { id: 'd2', analysis: { actors: 'none' } },
      { id: 'd3' },
      { id: 'd4', article: [] },
      { id: 'd5', article: { text: 7 } },
      { id: 'text' },
    ]);
    expect(await recordsOf('journal')).toHaveLength(3);
    expect(await recordsOf('versions')).toHaveLength(3);
  });
});

test('notes are what they were', async () => {
  const { passage, sentence, content } = newNote(article, { comment: 'Mine', tags: ['bridge'] });
  const note = { ...kept('note'), articleId: 'article', passage, sentence, ...content };
  await writeVersion2({ articles: [ARTICLE], notes: [note] });
  expect((await (await migrate(article)).getNotes(article)).notes).toEqual([note]);
});

test('with nothing kept there is nothing to do', async () => {
  await writeVersion2({});
  await migrate(article);
  for (const table of ['articles', 'texts', 'questions', 'decisions', 'appearances', 'lookUps']) {
    expect(await recordsOf(table)).toEqual([]);
  }
});

test('what version 3 wrote is left alone the next time', async () => {
  await writeVersion2({ articles: [ARTICLE], texts: [TEXT], questions: [QUESTION] });
  (await migrate(article)).close();
  const before = [await recordsOf('texts'), await recordsOf('appearances')];
  (await migrate(article)).close();
  expect([await recordsOf('texts'), await recordsOf('appearances')]).toEqual(before);
});
