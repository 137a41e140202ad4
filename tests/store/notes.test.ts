import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';

import { NoteNotFoundError, openStore, type Store } from '../../lib/store/index.ts';
import { articleAbout, contentWith, newNote, tickingClock } from './fixtures.ts';

const bridge = articleAbout('bridge');
const ferry = articleAbout('ferry');

let store: Store;

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  store = openStore(tickingClock());
});

describe('a note', () => {
  test('is there again when another context opens the store, with all it needs to be synced', async () => {
    const added = await store.addNote(newNote(bridge, { comment: 'Ask her.' }), null);
    store.close();
    const { notes, articleId } = await openStore(tickingClock()).getNotes(bridge);
    expect(notes).toEqual([added]);
    expect(added).toMatchObject({ articleId, comment: 'Ask her.', revision: 1, deleted: null });
    expect(added.id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(added.created).toBe(added.changed);
  });

  test('takes nothing from a message but what a reader gives a note', async () => {
    const hostile = { ...contentWith(), id: 'mine', revision: 99, deleted: 1, articleId: 'other' };
    const note = await store.addNote({ ...newNote(bridge), content: hostile }, null);
    expect(note).toMatchObject({ revision: 1, deleted: null });
    expect([note.id, note.articleId]).not.toContain('mine');
    expect(note.articleId).not.toBe('other');
  });

  test('has each tag once, however it was typed', async () => {
    const note = await store.addNote(newNote(bridge, { tags: ['a', ' a ', 'b'] }), null);
    expect(note.tags).toEqual(['a', 'b']);
    expect((await store.changeNote(note, { tags: ['c ', 'c'] })).tags).toEqual(['c']);
  });

  test('belongs to its own article', async () => {
    await store.addNote(newNote(bridge), null);
    expect((await store.getNotes(ferry)).notes).toEqual([]);
    expect((await store.getNotes(ferry)).articleId).toBeNull();
  });

  test('brings the text of its article to the shelf, as it was with the first note', async () => {
    await store.addNote(newNote(bridge), null);
    const edited = { ...bridge, text: `${bridge.text} And more.` };
    await store.addNote(newNote(edited), null);
    const { firstText, notes } = await store.getNotes(edited);
    expect(firstText?.article?.text).toBe(bridge.text);
    expect(notes).toHaveLength(2);
  });

  test('once deleted is gone from the list and leaves none of its words in its record', async () => {
    const note = await store.addNote(
      newNote(bridge, { comment: 'Secret', tags: ['secret'] }),
      null,
    );
    await store.deleteNote(note.id);
    expect(await store.getNotes(bridge)).toMatchObject({ notes: [], tags: [] });
    const left = await store.getNote(note.id);
    expect(left).toMatchObject({ id: note.id, comment: '', tags: [], sentence: '', revision: 2 });
    expect(left.passage.quote).toBe('');
    expect(left.deleted).toBeGreaterThan(note.created);
  });

  test('that is deleted twice is deleted once', async () => {
    const { id } = await store.addNote(newNote(bridge), null);
    await store.deleteNote(id);
    await store.deleteNote(id);
    expect((await store.getNote(id)).revision).toBe(2);
  });

  test('that never was cannot be changed, attached or deleted', async () => {
    const seen = { id: '__proto__', revision: 1 };
    await expect(store.changeNote(seen, { comment: 'x' })).rejects.toThrow(NoteNotFoundError);
    await expect(store.attachNote(seen, newNote(bridge))).rejects.toThrow(NoteNotFoundError);
    await expect(store.deleteNote('constructor')).rejects.toThrow(NoteNotFoundError);
  });

  test('keeps its old place as a version when the reader attaches it elsewhere', async () => {
    const note = await store.addNote(newNote(bridge), null);
    const place = { passage: { ...note.passage, start: 30, end: 40, quote: 'elsewhere' } };
    const attached = await store.attachNote(note, { ...place, sentence: 'Elsewhere.' });
    expect(attached).toMatchObject({ id: note.id, revision: 2, sentence: 'Elsewhere.', ...place });
    expect(await store.getNoteVersions(note.id)).toEqual([note]);
  });
});

describe('a question on a passage', () => {
  test('is kept with a note that it hangs on, and goes with it', async () => {
    const note = await store.addNote(newNote(bridge), 'Who pays?');
    const kept = await store.getKeptWork(bridge);
    expect(kept.questions).toMatchObject([
      { noteId: note.id, kind: 'reader', text: 'Who pays?', quote: note.passage.quote },
    ]);
    await store.deleteNote(note.id);
    expect((await store.getKeptWork(bridge)).questions).toEqual([]);
  });

  test('keeps its note when it is answered', async () => {
    const note = await store.addNote(newNote(bridge), 'Who pays?');
    const [asked] = (await store.getKeptWork(bridge)).questions;
    const answered = { ...asked!, isAnswered: true, answer: 'The city.' };
    expect(await store.saveQuestion(bridge, answered)).toMatchObject({ noteId: note.id });
  });
});

test('tags are offered with those used most first, over all articles', async () => {
  await store.addNote(newNote(bridge, { tags: ['rare', 'common'] }), null);
  await store.addNote(newNote(ferry, { tags: ['common'] }), null);
  expect((await store.getNotes(bridge)).tags).toEqual(['common', 'rare']);
});

test('a note does not write the text of its article again', async () => {
  await store.addNote(newNote(bridge), null);
  const before = await recordOf('texts');
  await store.addNote(newNote(bridge), null);
  expect(await recordOf('texts')).toEqual(before);
  expect(JSON.stringify(await recordOf('articles')).length).toBeLessThan(1_000);
});

async function recordOf(table: string): Promise<unknown> {
  const database = await new Dexie('says-who').open();
  const records: unknown = await database.table(table).toArray();
  database.close();
  return records;
}
