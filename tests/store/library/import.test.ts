import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';

import {
  type ImportDeed,
  type ImportPiece,
  type ImportPlan,
  NO_IMPORT,
} from '../../../lib/domain/import-plan.ts';
import type { Note } from '../../../lib/domain/note.ts';
import { type LibraryStore, OutdatedPlanError, type Store } from '../../../lib/store/index.ts';
import { storyOf } from '../stories.ts';
import {
  articleNamed,
  emptyDevice,
  found,
  keepArticle,
  openBoth,
  takeInAll,
} from './library-fixtures.ts';

let store: Store;
let library: LibraryStore;

/** Brings in one plan. */
async function bringIn(plan: ImportPlan): Promise<ImportDeed> {
  async function* one(): AsyncGenerator<ImportPiece, void> {
    yield await Promise.resolve({ kind: 'changes', plan } as const);
  }
  const { signal } = new AbortController();
  return await library.bringIn(one(), { signal, tell: () => undefined });
}

beforeEach(() => {
  emptyDevice();
  ({ store, library } = openBoth());
});

async function noteOn(id: string): Promise<Note> {
  const note = (await library.dossier(id))?.notes[0];
  if (note === undefined) throw new Error('There is no note.');
  return note;
}

const changing = (before: Note, comment: string): ImportPlan => ({
  ...NO_IMPORT,
  notes: [{ before, after: { ...before, comment, revision: before.revision + 1, changed: 9_999 } }],
});

test('writes what was planned, keeps what it wrote over, and tells which articles changed', async () => {
  const id = await keepArticle(store, 'ferry', { comment: 'Mine' });
  await takeInAll();
  const note = await noteOn(id);
  const added = { ...note, id: crypto.randomUUID(), comment: 'From the file' };
  const plan = changing(note, 'Better');
  const { articleIds: changed } = await bringIn({
    ...plan,
    notes: [...plan.notes, { before: null, after: added }],
  });
  expect(changed).toEqual([id]);
  const comments = (await library.dossier(id))?.notes.map(({ comment }) => comment).toSorted();
  expect(comments?.toSorted()).toEqual(['Better', 'From the file']);
  expect(await store.getNoteVersions(note.id)).toMatchObject([{ comment: 'Mine' }]);
  await takeInAll();
  expect(await found(library, 'file')).toHaveLength(1);
});

test('a plan that is out of date writes nothing', async () => {
  const ids = [await keepArticle(store, 'ferry'), await keepArticle(store, 'bridge')];
  const [first, second] = [await noteOn(ids[0]!), await noteOn(ids[1]!)];
  const plan: ImportPlan = {
    ...NO_IMPORT,
    notes: [...changing(first, 'One').notes, ...changing(second, 'Two').notes],
  };
  await store.changeNote(second, { comment: 'Meanwhile' });
  await expect(bringIn(plan)).rejects.toThrow(OutdatedPlanError);
  expect((await noteOn(ids[0]!)).comment).toBe('');
});

test('what is here already is no new record', async () => {
  const note = await noteOn(await keepArticle(store, 'ferry'));
  const plan = { ...NO_IMPORT, notes: [{ before: null, after: note }] };
  await expect(bringIn(plan)).rejects.toThrow(OutdatedPlanError);
});

test('who appears in an imported article is found', async () => {
  const reading = storyOf('bridge', [{ name: 'Jane Harlow', says: ['The bridge must close.'] }]);
  const { id } = await store.setSaved(reading, true);
  const dossier = await library.dossier(id);
  if (dossier === null) throw new Error('It was not kept.');
  emptyDevice();
  ({ store, library } = openBoth());
  const fresh = <Kept>(after: Kept) => ({ before: null, after });
  await bringIn({
    ...NO_IMPORT,
    articles: [fresh(dossier.article)],
    texts: dossier.texts.map(fresh),
  });
  const { appearances } = await store.findAppearances(articleNamed('other'), [
    'person:jane harlow',
  ]);
  expect(appearances).toMatchObject([{ articleId: id }]);
});

test('articles are found by their keys', async () => {
  const id = await keepArticle(store, 'ferry');
  expect(await library.articlesAt(['paper.example/2026/ferry', 'nowhere'])).toMatchObject([{ id }]);
  await library.deleteArticles([id]);
  expect(await library.articlesAt(['paper.example/2026/ferry'])).toEqual([]);
});

test('what was deleted here comes in like something new', async () => {
  const id = await keepArticle(store, 'ferry', { comment: 'Mine' });
  const note = await noteOn(id);
  await store.deleteNote(note.id);
  await bringIn({ ...NO_IMPORT, notes: [{ before: null, after: note }] });
  const back = await noteOn(id);
  expect(back).toMatchObject({ comment: 'Mine', deleted: null });
  expect(back.revision).toBeGreaterThan(note.revision + 1);
});

test('what came in, was taken back and came in again can be taken back once more', async () => {
  const id = await keepArticle(store, 'ferry', { comment: 'Mine' });
  const note = { ...(await noteOn(id)), id: crypto.randomUUID(), comment: 'From the file' };
  const plan: ImportPlan = { ...NO_IMPORT, notes: [{ before: null, after: note }] };
  const comments = async () =>
    (await library.dossier(id))?.notes.map(({ comment }) => comment).toSorted();
  for (let round = 0; round < 2; round++) {
    const deed = await bringIn(plan);
    expect(await comments()).toEqual(['From the file', 'Mine']);
    await library.undoImport(deed);
    expect(await comments()).toEqual(['Mine']);
  }
});

test('a deleted article comes in again with all that hangs on it', async () => {
  const id = await keepArticle(store, 'ferry', { comment: 'Mine' });
  const { article, texts, notes } = (await library.dossier(id))!;
  await library.deleteArticles([id]);
  const isNew = <Item>(after: Item) => ({ before: null, after });
  await bringIn({
    ...NO_IMPORT,
    articles: [isNew(article)],
    texts: texts.map(isNew),
    notes: notes.map(isNew),
  });
  expect((await library.dossier(id))?.notes).toMatchObject([{ comment: 'Mine' }]);
});
