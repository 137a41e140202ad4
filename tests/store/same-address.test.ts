import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';

import type { Article } from '../../lib/domain/article.ts';
import { openStore, type Store } from '../../lib/store/index.ts';
import { articleAbout, newNote, questionWith, readingOf, tickingClock } from './fixtures.ts';

const bridge = articleAbout('bridge');
const SECTION = 'https://paper.example/politics';

let store: Store;

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  store = openStore(tickingClock());
});

/** How many notes the reader finds on this article. */
async function notesOn(article: Article): Promise<number> {
  return (await store.getNotes(article)).notes.length;
}

describe('the same article', () => {
  test.each([
    ['tracking parameters', { url: `${bridge.url}?utm_source=mail&fbclid=x` }],
    ['http', { url: bridge.url.replace('https:', 'http:') }],
    ['the host for phones', { url: bridge.url.replace('paper', 'm.paper') }],
    ['AMP', { url: `${bridge.url}/amp/` }],
    [
      'an AMP cache',
      { url: `https://paper-example.cdn.ampproject.org/c/s/${bridge.url.slice(8)}` },
    ],
    ['the print version', { url: `${bridge.url}?print=1` }],
    [
      'an unknown parameter, with a canonical link',
      { url: `${bridge.url}?x=1`, canonicalUrl: bridge.url },
    ],
  ])('has its notes under another address: %s', async (_, given) => {
    await store.addNote(newNote(bridge), null);
    expect(await notesOn({ ...bridge, ...given })).toBe(1);
  });

  test('is found the other way round, from the plain address', async () => {
    const url = `${bridge.url}?x=1`;
    await store.addNote(newNote({ ...bridge, url, canonicalUrl: bridge.url }), null);
    expect(await notesOn(bridge)).toBe(1);
  });

  test('is found under an address that was only met once its record was there', async () => {
    await store.addNote(newNote(bridge), null);
    const moved = { ...bridge, url: 'https://paper.example/archive/77', canonicalUrl: bridge.url };
    await store.getNotes(moved);
    expect(await notesOn({ ...moved, canonicalUrl: null })).toBe(1);
  });

  test('at its very address keeps its notes though not a word is left of it', async () => {
    await store.addNote(newNote(bridge), null);
    const rewritten = articleAbout('ferry', { url: bridge.url });
    expect(await notesOn(rewritten)).toBe(1);
  });

  test('remembers only so many addresses where each visit brings a new one', async () => {
    await store.addNote(newNote(bridge), null);
    for (let visit = 0; visit < 40; visit++) {
      await store.getNotes({
        ...bridge,
        url: `${bridge.url}?v=${visit}`,
        canonicalUrl: bridge.url,
      });
    }
    const kept = (await store.getKeptWork(bridge)).article;
    expect(kept?.addresses).toHaveLength(30);
    expect(kept?.addresses).toContain(bridge.url);
    expect(await notesOn(bridge)).toBe(1);
  });
});

describe('two articles', () => {
  test('that both call a section page canonical keep their notes apart', async () => {
    const ferry = articleAbout('ferry', { canonicalUrl: SECTION });
    await store.addNote(newNote({ ...bridge, canonicalUrl: SECTION }), null);
    expect(await notesOn(ferry)).toBe(0);
    await store.addNote(newNote(ferry), null);
    expect(await notesOn(ferry)).toBe(1);
    expect(await notesOn(bridge)).toBe(1);
  });

  test('of which one is the section page itself keep their notes apart', async () => {
    await store.addNote(newNote({ ...bridge, canonicalUrl: SECTION }), null);
    expect(await notesOn(articleAbout('school', { url: SECTION }))).toBe(0);
  });

  test('that call the front page or another site canonical keep their notes apart', async () => {
    for (const canonicalUrl of ['https://paper.example/', 'https://agency.example/wire']) {
      await store.addNote(newNote({ ...bridge, canonicalUrl }), null);
      expect(await notesOn(articleAbout('ferry', { canonicalUrl, title: bridge.title }))).toBe(0);
    }
  });

  test('whose addresses differ in what only seems to be a way of showing them stay apart', async () => {
    await store.addNote(newNote({ ...bridge, url: 'https://paper.example/a?view=1' }), null);
    expect(await notesOn(articleAbout('ferry', { url: 'https://paper.example/a?view=2' }))).toBe(0);
  });

  test('with questions and notes on the whole keep these apart, too', async () => {
    const question = questionWith({ kind: 'gap', text: 'Who?', isAnswered: true, answer: 'She.' });
    await store.saveQuestion({ ...bridge, canonicalUrl: SECTION }, question);
    await store.saveNote({ ...bridge, canonicalUrl: SECTION }, 'On the bridge');
    const ferry = articleAbout('ferry', { canonicalUrl: SECTION });
    expect(await store.getKeptWork(ferry)).toMatchObject({ article: null, questions: [] });
  });
});

test('records that turn out to be of one article become one, and no word is lost', async () => {
  const elsewhere = { ...bridge, url: 'https://paper.example/archive/77' };
  const first = await store.addNote(newNote(bridge, { comment: 'One' }), 'Why?');
  const second = await store.addNote(newNote(elsewhere, { comment: 'Two' }), null);
  await store.saveNote(bridge, 'About it');
  await store.saveNote(elsewhere, 'More about it');
  await store.setSaved(readingOf(elsewhere), true);
  expect(second.articleId).not.toBe(first.articleId);

  const both = { ...elsewhere, canonicalUrl: bridge.url };
  const { notes, articleId } = await store.getNotes(both);
  expect(notes.map(({ comment }) => comment)).toEqual(['One', 'Two']);
  expect(articleId).toBe(first.articleId);
  const kept = await store.getKeptWork(bridge);
  expect(kept.article).toMatchObject({ note: 'About it\n\nMore about it', isSaved: true });
  expect(kept.questions).toMatchObject([{ text: 'Why?', noteId: first.id }]);
  expect(await notesOn(elsewhere)).toBe(2);
});

test('a deleted note that is still written to comes back to the article its own became', async () => {
  const elsewhere = { ...bridge, url: 'https://paper.example/archive/77' };
  await store.addNote(newNote(bridge), null);
  const note = await store.addNote(newNote(elsewhere), null);
  await store.deleteNote(note.id);
  await store.getNotes({ ...elsewhere, canonicalUrl: bridge.url });
  await store.changeNote(note, { comment: 'Still wanted' });
  const { notes } = await store.getNotes(bridge);
  expect(notes.map(({ comment }) => comment)).toEqual(['', 'Still wanted']);
});
