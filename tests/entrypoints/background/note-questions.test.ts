import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';

import { noteHandlers } from '../../../entrypoints/background/notes/note-handlers.ts';
import { openStore } from '../../../lib/store/index.ts';
import { articleWith } from '../../store/fixtures.ts';

const ARTICLE = articleWith();
const page = { tabId: 1, page: ARTICLE.url };
const evil = { tabId: 2, page: 'https://evil.example/story' };

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
});

test('a page is told the questions on its own notes, and not on others', async () => {
  const handlers = noteHandlers(openStore(Date.now), async () => await Promise.resolve());
  const span = { start: 4, end: 10 };
  const { note } = await handlers.askAbout({ article: ARTICLE, span, text: 'Which one?' }, page);
  expect(await handlers.getNoteQuestions({ id: note.id }, page)).toEqual(['Which one?']);
  await expect(handlers.getNoteQuestions({ id: note.id }, evil)).rejects.toThrow('another site');
});
