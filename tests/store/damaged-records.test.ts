import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';

import type { Note } from '../../lib/domain/note.ts';
import { openStore, type Store } from '../../lib/store/index.ts';
import { articleAbout, newNote, tickingClock } from './fixtures.ts';

const bridge = articleAbout('bridge');

let store: Store;
let [good, bad]: readonly Note[] = [];

beforeEach(async () => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  store = openStore(tickingClock());
  good = await store.addNote(newNote(bridge, { comment: 'Still here' }), 'Why?');
  bad = await store.addNote(newNote(bridge, { comment: 'Damaged' }), 'Who?');
});

/** Writes over fields of records as a bad disk would. */
async function damage(
  table: string,
  change: object,
  isHit: (record: object) => boolean = () => true,
): Promise<void> {
  const raw = await new Dexie('says-who').open();
  await raw.table<object>(table).filter(isHit).modify(change);
  raw.close();
}

const isBad = (record: object): boolean => 'id' in record && record.id === bad?.id;

describe('a note that cannot be read', () => {
  test('does not hide the others, and is counted', async () => {
    await damage('notes', { passage: 7 }, isBad);
    const { notes, unreadable } = await store.getNotes(bridge);
    expect(notes).toEqual([good]);
    expect(unreadable).toBe(1);
  });

  test('stays as it is while the others are worked on', async () => {
    await damage('notes', { passage: 7 }, isBad);
    await store.changeNote(good!, { comment: 'Changed' });
    await store.addNote(newNote(bridge), null);
    await store.deleteNote(good!.id);
    const raw = await new Dexie('says-who').open();
    expect(await raw.table('notes').get(bad!.id)).toEqual({ ...bad, passage: 7 });
    raw.close();
  });
});

test('a question that cannot be read keeps no note from being deleted', async () => {
  await damage('questions', { text: 7 });
  expect(await store.getNoteQuestions(good!.id)).toEqual([]);
  expect(await store.deleteNote(good!.id)).toMatchObject({ comment: '' });
});

test('a text that cannot be read hides no note on it, and keeps none from being added', async () => {
  await damage('texts', { article: 7 });
  expect((await store.getNotes(bridge)).notes).toEqual([good, bad]);
  await store.addNote(newNote(bridge), null);
  expect((await store.getNotes(bridge)).notes).toHaveLength(3);
});

test('a question that cannot be read hides no other, and is counted', async () => {
  const isOfBad = (record: object): boolean => 'noteId' in record && record.noteId === bad?.id;
  await damage('questions', { answer: 7 }, isOfBad);
  const { questions, unreadableQuestions } = await store.getKeptWork(bridge);
  expect(questions).toMatchObject([{ noteId: good?.id, text: 'Why?' }]);
  expect(unreadableQuestions).toBe(1);
});
