import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';

import { openStore, type Store } from '../../lib/store/index.ts';
import { articleAbout, newNote } from './fixtures.ts';

const bridge = articleAbout('bridge');

let store: Store;

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  let now = 1_000;
  // A minute goes by with everything that is done, so that nothing counts as typed in one go.
  store = openStore(() => (now += 60_000));
});

/** What the reader sees of the notes on the bridge. */
const seen = async () => (await store.getNotes(bridge)).notes;

describe('a clock that was set back', () => {
  const HOUR = 3_600_000;

  test('makes two things done long apart no single step', async () => {
    let now = 10 * HOUR;
    store = openStore(() => now);
    const note = await store.addNote(newNote(bridge), null);
    const first = await store.changeNote(note, { comment: 'In the morning' });
    now -= HOUR;
    await store.changeNote(first, { comment: 'At noon' });
    await store.undo(note.articleId);
    expect((await seen())[0]?.comment).toBe('In the morning');
  });

  test('drops no version but the oldest', async () => {
    let now = 100 * HOUR;
    store = openStore(() => (now += 60_000));
    let note = await store.addNote(newNote(bridge), null);
    for (let at = 0; at < 52; at++) note = await store.changeNote(note, { comment: `Words ${at}` });
    now -= 50 * HOUR;
    note = await store.changeNote(note, { comment: 'The last but one' });
    await store.changeNote(note, { comment: 'The last' });
    const versions = await store.getNoteVersions(note.id);
    expect(versions.slice(0, 2).map(({ comment }) => comment)).toEqual([
      'The last but one',
      'Words 51',
    ]);
  });
});

describe('a record that came to be otherwise since', () => {
  /** As another device, or a file read in, may write it. */
  async function writePast(id: string, change: object): Promise<void> {
    const database = await new Dexie('says-who').open();
    await database.table('notes').update(id, change);
    database.close();
  }

  test('keeps the fields that were changed since; the others are undone', async () => {
    const note = await store.addNote(newNote(bridge), null);
    await store.changeNote(note, { comment: 'Mine', colour: 'green' });
    await writePast(note.id, { comment: 'From elsewhere', revision: 7 });
    expect(await store.undo(note.articleId)).toMatchObject({ deed: 'changed' });
    expect(await store.getNote(note.id)).toMatchObject({
      comment: 'From elsewhere',
      colour: 'yellow',
      revision: 8,
    });
  });

  test('is not taken away when it was the reader’s new note, and the step before is undone', async () => {
    const first = await store.addNote(newNote(bridge), null);
    const second = await store.addNote(newNote(bridge), null);
    await writePast(second.id, { comment: 'From elsewhere' });
    expect(await store.undo(first.articleId)).toEqual({ deed: 'added', noteId: first.id });
    expect(await seen()).toMatchObject([{ id: second.id, comment: 'From elsewhere' }]);
  });

  test('stays deleted when a change to it is undone', async () => {
    const note = await store.addNote(newNote(bridge), null);
    await store.changeNote(note, { comment: 'Mine' });
    await writePast(note.id, { deleted: 5 });
    expect(await store.undo(note.articleId)).toBeNull();
    expect(await seen()).toEqual([]);
  });

  test('is left as it is when its deletion is undone but it is back already', async () => {
    const note = await store.addNote(newNote(bridge), null);
    await store.deleteNote(note.id);
    const { created, changed, revision, ...words } = note;
    expect([created, changed, revision]).toHaveLength(3);
    await writePast(note.id, { ...words, comment: 'Back', revision: 9 });
    // Nothing is left to bring back, and the new note is no longer as it was added.
    expect(await store.undo(note.articleId)).toBeNull();
    expect(await seen()).toMatchObject([{ comment: 'Back' }]);
  });
});

test('an entry that cannot be read stops the way back, and nothing new', async () => {
  const note = await store.addNote(newNote(bridge), null);
  const database = await new Dexie('says-who').open();
  await database
    .table('journal')
    .toCollection()
    .modify({ steps: [{ table: 'articles' }] });
  database.close();
  expect(await store.undo(note.articleId)).toBeNull();
  await store.changeNote(note, { comment: 'New' });
  expect(await store.undo(note.articleId)).toMatchObject({ deed: 'changed' });
  expect(await store.undo(note.articleId)).toBeNull();
  expect(await seen()).toMatchObject([{ id: note.id, comment: '' }]);
});
