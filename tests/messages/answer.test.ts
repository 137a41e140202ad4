import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { answer } from '../../lib/messages/answer.ts';
import type { PageArticle } from '../../lib/domain/page-article.ts';
import { ASKED_BY_PAGES, TO_BACKGROUND, type Handlers } from '../../lib/messages/index.ts';
import { PAGE_WORDS } from '../page/overlay/page-words.ts';
import { NOTE_WORDS } from '../page/notes/note-words.ts';
import { articleWith, readingOf } from '../store/fixtures.ts';

type Listener = (message: unknown, sender: object, sendResponse: (r: unknown) => void) => unknown;

const OURS = { id: 'says-who', url: 'chrome-extension://says-who/popup.html' };
const CONTENT_SCRIPT = { id: 'says-who', url: 'https://paper.example/', tab: { id: 7 } };

/** An article as a content script sends it. */
const TAKEN: PageArticle = {
  url: 'https://paper.example/2026/bridge-closed',
  headline: null,
  text: 'The bridge is closed, the mayor said.',
  blocks: [{ start: 0, end: 37, kind: 'paragraph' }],
  links: [],
  facts: {
    title: 'Bridge closed',
    language: 'en',
    metaTags: [['og:title', 'Bridge closed']],
    jsonLdScripts: ['{}'],
    canonicalLink: null,
    time: null,
    bylines: [['By Ada Winter']],
  },
};

const kept = { article: null, questions: [], unreadableQuestions: 0 };
const pageNotes = {} as never;
const choices = {} as never;
const shelved = { address: 'x' } as never;

function backgroundHandlers(given: Partial<Handlers<'background'>> = {}): Handlers<'background'> {
  return {
    readTab: () => ({ state: 'unreadable', reason: 'pdf' }),
    analyze: () => readingOf(articleWith()),
    getPageWords: () => PAGE_WORDS,
    getKeptWork: () => kept,
    getReaderChoices: () => choices,
    backupReady: () => null,
    backupFailed: () => null,
    bringNotes: () => true,
    wantNotes: () => null,
    getNoteWords: () => NOTE_WORDS,
    openPageNotes: () => pageNotes,
    getNotes: () => pageNotes,
    addNote: () => shelved,
    askAbout: () => shelved,
    changeNote: () => shelved,
    attachNote: () => shelved,
    deleteNote: () => null,
    getNoteVersions: () => [],
    getNoteQuestions: () => [],
    undo: () => null,
    redo: () => null,
    textLink: () => TAKEN.url,
    saveNote: () => shelved,
    setSaved: () => shelved,
    saveQuestion: () => shelved,
    deleteQuestion: () => null,
    decideActor: () => null,
    getActorHistories: () => [],
    lookUp: () => ({ state: 'off' }),
    forgetLookUps: () => null,
    libraryChanged: () => null,
    keepCopy: () => null,
    removeCopy: () => null,
    getCopyFacts: () => null,
    ...given,
  };
}

let listeners: Listener[] = [];

/** Sends a message as the browser would: what comes back, or `null` where nobody answers. */
async function ask(message: unknown, sender: object = OURS): Promise<unknown> {
  return new Promise((resolve) => {
    const answers = listeners.map((listen) => listen(message, sender, resolve));
    if (!answers.includes(true)) resolve(null);
  });
}

beforeEach(() => {
  fakeBrowser.reset();
  listeners = [];
  vi.spyOn(browser.runtime, 'id', 'get').mockReturnValue('says-who');
  vi.spyOn(browser.runtime, 'getURL').mockImplementation(
    (path) => `chrome-extension://says-who/${path}`,
  );
  const { onMessage } = browser.runtime;
  vi.spyOn(onMessage, 'addListener').mockImplementation((l) => void listeners.push(l as Listener));
  vi.spyOn(onMessage, 'removeListener').mockImplementation((gone) => {
    listeners = listeners.filter((l) => l !== gone);
  });
});
afterEach(() => vi.restoreAllMocks());

describe('answering', () => {
  test('gives back what the handler of the message gives', async () => {
    answer(TO_BACKGROUND, backgroundHandlers());
    expect(await ask({ name: 'getKeptWork', request: { article: articleWith() } })).toEqual({
      ok: true,
      response: kept,
    });
  });

  test('tells the handler which tab asks', async () => {
    const analyze = vi.fn(backgroundHandlers().analyze);
    answer(TO_BACKGROUND, backgroundHandlers({ analyze }), undefined, ASKED_BY_PAGES);
    await ask({ name: 'analyze', request: { article: TAKEN } }, CONTENT_SCRIPT);
    expect(analyze).toHaveBeenCalledWith(
      { article: TAKEN },
      {
        tabId: 7,
        page: 'https://paper.example/',
      },
    );
  });

  test('lets an error cross with its name and its sentence', async () => {
    const full = Object.assign(new Error('No room left.'), { name: 'StorageFullError' });
    answer(TO_BACKGROUND, backgroundHandlers({ getKeptWork: () => Promise.reject(full) }));
    expect(await ask({ name: 'getKeptWork', request: { article: articleWith() } })).toEqual({
      ok: false,
      name: 'StorageFullError',
      message: 'No room left.',
    });
  });

  test('refuses a request that is not what the message carries', async () => {
    const saveNote = vi.fn(backgroundHandlers().saveNote);
    answer(TO_BACKGROUND, backgroundHandlers({ saveNote }));
    const article = { ...articleWith(), blocks: [{ start: -1, end: 2, kind: 'paragraph' }] };
    expect(await ask({ name: 'saveNote', request: { article, note: 'x' } })).toMatchObject({
      ok: false,
      name: 'BadRequestError',
    });
    expect(saveNote).not.toHaveBeenCalled();
  });

  test('leaves messages for other contexts and unknown ones to others', async () => {
    answer(TO_BACKGROUND, backgroundHandlers());
    expect(await ask({ name: 'readPage', request: null })).toBeNull();
    expect(await ask({ name: 'toString', request: null })).toBeNull();
    expect(await ask('getKeptWork')).toBeNull();
    expect(await ask(null)).toBeNull();
  });

  test('stops with its signal', async () => {
    const life = new AbortController();
    answer(TO_BACKGROUND, backgroundHandlers(), life.signal);
    life.abort();
    expect(await ask({ name: 'getKeptWork', request: { article: articleWith() } })).toBeNull();
  });
});

describe('who may ask', () => {
  test('a content script may have an article analysed, get our words, and nothing of the shelf', async () => {
    answer(TO_BACKGROUND, backgroundHandlers(), undefined, ASKED_BY_PAGES);
    const analyze = { name: 'analyze', request: { article: TAKEN } };
    expect(await ask(analyze, CONTENT_SCRIPT)).toMatchObject({ ok: true });
    const words = { name: 'getPageWords', request: null };
    expect(await ask(words, CONTENT_SCRIPT)).toEqual({ ok: true, response: PAGE_WORDS });
    const peek = { name: 'getKeptWork', request: { article: articleWith() } };
    expect(await ask(peek, CONTENT_SCRIPT)).toBeNull();
    expect(await ask({ name: 'deleteQuestion', request: { id: 'q' } }, CONTENT_SCRIPT)).toBeNull();
  });

  test('a page of ours may ask for everything in a tab too', async () => {
    answer(TO_BACKGROUND, backgroundHandlers());
    const peek = { name: 'getKeptWork', request: { article: articleWith() } };
    expect(await ask(peek, { ...OURS, tab: { id: 3 } })).toMatchObject({ ok: true });
  });

  test('another extension is not answered', async () => {
    answer(TO_BACKGROUND, backgroundHandlers());
    const peek = { name: 'getKeptWork', request: { article: articleWith() } };
    expect(await ask(peek, { id: 'another', url: OURS.url })).toBeNull();
  });
});
