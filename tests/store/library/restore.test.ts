import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';

import type { Collection } from '../../../lib/domain/collection.ts';
import { newNote, readingOf } from '../fixtures.ts';
import { articleNamed, found, keepArticle, rawRecords, takeInAll } from './library-fixtures.ts';
import {
  backUp,
  changedDossiers,
  everything,
  isNothingToDo,
  MINUTE_MS,
  newDevice,
  partsOf,
  someBackedUp,
  unheard,
} from './restore-device.ts';

test('into an empty store everything comes back exactly as it was', async () => {
  const { parts, before } = await someBackedUp();
  const device = newDevice();
  const outcome = await device.library.restore(partsOf(parts), unheard());
  expect(await everything(device)).toEqual(before);
  expect((await device.library.collections()).map(({ name }) => name)).toEqual(['Water']);
  expect(outcome.articles).toEqual({ added: 2, updated: 0, same: 0, newerHere: 0 });
  expect(outcome.notes.added).toBe(2);
  expect(outcome.collections.added).toBe(1);
  expect(outcome.articleIds.toSorted()).toEqual(before.map(({ article }) => article.id));
});

test('what came back is found, on the page and in the library', async () => {
  const { parts } = await someBackedUp();
  const device = newDevice();
  await device.library.restore(partsOf(parts), unheard());
  await takeInAll(device.clock);
  expect(await found(device.library, 'ferry')).toHaveLength(1);
  expect((await device.store.getNotes(articleNamed('ferry'))).notes).toMatchObject([
    { comment: 'Late' },
  ]);
});

test('a preview tells the same and writes nothing; afterwards there is nothing left to do', async () => {
  const { parts } = await someBackedUp();
  const device = newDevice();
  const preview = await device.library.previewRestore(partsOf(parts), unheard());
  expect(await everything(device)).toEqual([]);
  expect(await rawRecords('says-who', 'notes')).toEqual([]);
  const { articleIds: _, ...outcome } = await device.library.restore(partsOf(parts), unheard());
  expect(outcome).toEqual(preview);
  expect(isNothingToDo(await device.library.previewRestore(partsOf(parts), unheard()))).toBe(true);
});

describe('into a used store', () => {
  test('what is the same stays untouched', async () => {
    const { device, parts, before } = await someBackedUp();
    const outcome = await device.library.restore(partsOf(parts), unheard());
    expect(isNothingToDo(outcome)).toBe(true);
    expect(outcome.articleIds).toEqual([]);
    expect(await everything(device)).toEqual(before);
  });

  test('what was changed here since stays as it is here', async () => {
    const { device, parts } = await someBackedUp();
    const { notes } = await device.store.getNotes(articleNamed('ferry'));
    await device.store.changeNote({ id: notes[0]?.id ?? '', revision: 1 }, { comment: 'On time' });
    const outcome = await device.library.restore(partsOf(parts), unheard());
    expect(outcome.notes).toEqual({ added: 0, updated: 0, same: 1, newerHere: 1 });
    expect((await device.store.getNotes(articleNamed('ferry'))).notes).toMatchObject([
      { comment: 'On time' },
    ]);
  });

  test('what is newer in the backup is taken from there, and what was here is a version', async () => {
    const { device, parts: then } = await someBackedUp();
    const { notes } = await device.store.getNotes(articleNamed('ferry'));
    const id = notes[0]?.id ?? '';
    const later = device.clock() + MINUTE_MS;
    const parts = changedDossiers(then, ({ notes: kept }) => ({
      notes: kept.map((note) =>
        note.id === id ? { ...note, comment: 'Never came', changed: later } : note,
      ),
    }));
    const outcome = await device.library.restore(partsOf(parts), unheard());
    expect(outcome.notes.updated).toBe(1);
    expect(await device.store.getNote(id)).toMatchObject({ comment: 'Never came', revision: 2 });
    expect(await device.store.getNoteVersions(id)).toMatchObject([{ comment: 'Late' }]);
    expect(isNothingToDo(await device.library.previewRestore(partsOf(parts), unheard()))).toBe(
      true,
    );
  });

  test('what was deleted here comes back', async () => {
    const { device, parts, ferry } = await someBackedUp();
    const { notes } = await device.store.getNotes(articleNamed('bridge'));
    await device.store.deleteNote(notes[0]?.id ?? '');
    await device.library.deleteArticles([ferry]);
    const outcome = await device.library.restore(partsOf(parts), unheard());
    expect(outcome.articles.added).toBe(1);
    expect(outcome.notes.added).toBe(1);
    expect((await device.library.dossier(ferry))?.notes).toMatchObject([{ comment: 'Late' }]);
    expect((await device.store.getNotes(articleNamed('bridge'))).notes).toHaveLength(1);
    expect(isNothingToDo(await device.library.previewRestore(partsOf(parts), unheard()))).toBe(
      true,
    );
  });

  test('what is not in the backup stays', async () => {
    const { device, parts } = await someBackedUp();
    await keepArticle(device.store, 'school');
    await device.library.restore(partsOf(parts), unheard());
    expect(await everything(device)).toHaveLength(3);
  });

  test('of two that became one the work stays on the one that is left', async () => {
    const device = newDevice();
    const first = await keepArticle(device.store, 'ferry');
    const other = { ...articleNamed('ferry'), url: 'https://paper.example/live/7' };
    const note = await device.store.addNote(newNote(other, { comment: 'Moved' }), null);
    const parts = await backUp(device);
    await device.store.getNotes({ ...other, canonicalUrl: articleNamed('ferry').url });
    expect((await device.store.getNote(note.id)).articleId).toBe(first);
    await device.library.restore(partsOf(parts), unheard());
    expect((await device.store.getNote(note.id)).articleId).toBe(first);
  });
});

test('an unsaved article stays unsaved, a collection deleted here comes back with its name', async () => {
  const device = newDevice();
  await device.store.setSaved(readingOf(articleNamed('ferry')), true);
  await device.store.setSaved(readingOf(articleNamed('ferry')), false);
  const { id } = await device.library.addCollection('Water');
  const parts = await backUp(device);
  await device.library.deleteCollection(id);
  await device.library.restore(partsOf(parts), unheard());
  const expected: Partial<Collection> = { id, name: 'Water' };
  expect(await device.library.collections()).toMatchObject([expected]);
  expect(await everything(device)).toMatchObject([{ article: { isSaved: false }, texts: [] }]);
});
