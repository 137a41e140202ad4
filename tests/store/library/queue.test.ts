import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';

import type { Store } from '../../../lib/store/index.ts';
import { newNote, questionWith, readingOf } from '../fixtures.ts';
import {
  articleNamed,
  emptyDevice,
  keepArticle,
  openBoth,
  rawRecords,
  takeInAll,
} from './library-fixtures.ts';

const article = articleNamed('ferry');

let store: Store;
let id: string;

beforeEach(async () => {
  emptyDevice();
  ({ store } = openBoth());
  id = await keepArticle(store, 'ferry');
});

async function queued(): Promise<string[]> {
  return (await rawRecords('says-who', 'toIndex')).map(({ articleId }) => String(articleId));
}

const CHANGES: readonly (readonly [string, (noteId: string) => Promise<unknown>])[] = [
  ['a new note', () => store.addNote(newNote(article), null)],
  ['a changed note', (noteId) => store.changeNote({ id: noteId, revision: 1 }, { comment: 'So?' })],
  [
    'a note attached elsewhere',
    async (noteId) => {
      const { passage } = newNote(article);
      return await store.attachNote({ id: noteId, revision: 1 }, { passage, sentence: 'Late.' });
    },
  ],
  ['a deleted note', (noteId) => store.deleteNote(noteId)],
  ['something undone', () => store.undo(id)],
  ['a note on the whole', () => store.saveNote(article, 'Call them.')],
  ['an article saved again', () => store.setSaved(readingOf(article), true)],
  ['an article taken off the shelf', () => store.setSaved(readingOf(article), false)],
  ['a question', () => store.saveQuestion(article, questionWith())],
  [
    'a decision',
    () => store.decideActor(article, { kind: 'rename', actor: 'person:ada moss', name: 'Ada' }),
  ],
  ['what the article is called now', () => store.getKeptWork({ ...article, title: 'New words' })],
];

test.each(CHANGES)('%s is to be taken into the index', async (_, change) => {
  const { notes } = await store.getNotes(article);
  await takeInAll();
  expect(await queued()).toEqual([]);
  await change(notes[0]?.id ?? '');
  expect(await queued()).toEqual([id]);
});

test('looking at an article changes nothing', async () => {
  await takeInAll();
  await store.getKeptWork(article);
  await store.getNotes(article);
  expect(await queued()).toEqual([]);
});

test('of two records that become one both are looked at', async () => {
  const other = { ...article, url: 'https://paper.example/live/7' };
  const note = await store.addNote(newNote(other), null);
  await takeInAll();
  await store.getNotes({ ...other, canonicalUrl: article.url });
  expect((await queued()).toSorted()).toEqual([id, note.articleId].toSorted());
});
