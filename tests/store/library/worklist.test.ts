import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';

import { NEEDS_SOURCE } from '../../../lib/domain/note.ts';
import { NoteNotFoundError, type LibraryStore, type Store } from '../../../lib/store/index.ts';
import { newNote } from '../fixtures.ts';
import { articleNamed, emptyDevice, keepArticle, openBoth, takeInAll } from './library-fixtures.ts';

let store: Store;
let library: LibraryStore;

beforeEach(() => {
  emptyDevice();
  ({ store, library } = openBoth());
});

test('all flagged notes are on the worklist, with their article, and no others', async () => {
  const id = await keepArticle(store, 'ferry', { flag: NEEDS_SOURCE });
  await keepArticle(store, 'bridge');
  const [item, ...others] = await library.flagged(null);
  expect(others).toEqual([]);
  expect(item?.note.flag.status).toBe('open');
  expect(item?.article).toMatchObject({
    id,
    title: 'All about the ferry',
    outlet: 'The Example Paper',
  });
});

test('how much a sentence is worth checking is known once the index has seen it', async () => {
  await keepArticle(store, 'ferry', { flag: NEEDS_SOURCE });
  expect(await library.flagged(null)).toMatchObject([{ checkWorthiness: null }]);
  await takeInAll();
  expect(await library.flagged(null)).toMatchObject([{ checkWorthiness: 0.8 }]);
});

test('where no findings are kept, nothing is said of that', async () => {
  await store.addNote(newNote(articleNamed('ferry'), { flag: NEEDS_SOURCE }), null);
  await takeInAll();
  expect(await library.flagged(null)).toMatchObject([{ checkWorthiness: null }]);
});

test('what is deleted or no longer flagged is off the worklist', async () => {
  const id = await keepArticle(store, 'ferry', { flag: NEEDS_SOURCE });
  const other = await store.addNote(newNote(articleNamed('bridge'), { flag: NEEDS_SOURCE }), null);
  const third = await store.addNote(newNote(articleNamed('school'), { flag: NEEDS_SOURCE }), null);
  expect(await library.flagged(null)).toHaveLength(3);
  await store.deleteNote(other.id);
  await store.changeNote(third, { flag: null });
  expect(await library.flagged(null)).toHaveLength(1);
  await library.deleteArticles([id]);
  expect(await library.flagged(null)).toEqual([]);
});

test('of one article no more is read than what is flagged on it', async () => {
  const id = await keepArticle(store, 'ferry', { flag: NEEDS_SOURCE });
  await keepArticle(store, 'bridge', { flag: NEEDS_SOURCE });
  await store.addNote(newNote(articleNamed('ferry')), null);
  expect(await library.flagged([id])).toMatchObject([{ article: { id } }]);
  expect(await library.flagged([])).toEqual([]);
});

test('the history of a note tells what was done, latest first', async () => {
  let time = 1_000;
  ({ store, library } = openBoth(() => (time += 10_000)));
  const note = await store.addNote(newNote(articleNamed('ferry'), { flag: NEEDS_SOURCE }), null);
  const flag = { ...NEEDS_SOURCE, status: 'checking', assignee: 'Ada', due: '2026-11-30' } as const;
  await store.changeNote(note, { flag });
  await store.changeNote({ id: note.id, revision: 2 }, { comment: 'Called them' });
  await store.undo(note.articleId);
  const history = await library.historyOfNote(note.id);
  expect(history.map(({ deed, changed }) => ({ deed, changed }))).toEqual([
    { deed: null, changed: ['comment'] },
    { deed: 'changed', changed: ['comment'] },
    { deed: 'changed', changed: ['flag'] },
    { deed: 'added', changed: [] },
  ]);
  expect(history.map((moment) => moment.note.flag?.status)).toEqual([
    'checking',
    'checking',
    'checking',
    'open',
  ]);
  expect(history[0]?.at).toBeGreaterThan(history[1]?.at ?? 0);
});

test('a note that never was has no history', async () => {
  await expect(library.historyOfNote('nobody')).rejects.toThrow(NoteNotFoundError);
});
