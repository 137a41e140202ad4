import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';

import type { Note } from '../../lib/domain/note.ts';
import { openStore, type Store } from '../../lib/store/index.ts';
import { articleAbout, newNote, questionWith } from './fixtures.ts';

const bridge = articleAbout('bridge');
const ferry = articleAbout('ferry');

let now: number;
let store: Store;

/** A minute goes by with everything that is done, so that nothing counts as typed in one go. */
const slowClock = (): number => (now += 60_000);

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  now = 1_000;
  store = openStore(slowClock);
});

/** What the reader sees of the notes on the bridge. */
async function seen(): Promise<readonly Partial<Note>[]> {
  const { notes } = await store.getNotes(bridge);
  return notes.map((note) => {
    const { changed: _, revision: __, ...rest } = note;
    return rest;
  });
}

async function canDo(): Promise<readonly boolean[]> {
  const { canUndo, canRedo } = await store.getNotes(bridge);
  return [canUndo, canRedo];
}

describe('undo', () => {
  test('takes back a new note, and redo brings it back with the same id', async () => {
    const { id, articleId } = await store.addNote(newNote(bridge, { comment: 'Mine' }), null);
    const before = await seen();
    expect(await store.undo(articleId)).toEqual({ deed: 'added', noteId: id });
    expect(await seen()).toEqual([]);
    expect(await canDo()).toEqual([false, true]);
    expect(await store.redo(articleId)).toEqual({ deed: 'added', noteId: id });
    expect(await seen()).toEqual(before);
    expect(await canDo()).toEqual([true, false]);
  });

  test('takes back a change, and is a revision of its own', async () => {
    const note = await store.addNote(newNote(bridge, { tags: ['a'] }), null);
    await store.changeNote(note, { comment: 'Changed', tags: ['b'] });
    expect(await store.undo(note.articleId)).toEqual({ deed: 'changed', noteId: note.id });
    expect(await store.getNote(note.id)).toMatchObject({ comment: '', tags: ['a'], revision: 3 });
    expect((await store.getNoteVersions(note.id))[0]).toMatchObject({ comment: 'Changed' });
  });

  test('brings back a deleted note with all its words and its question', async () => {
    const note = await store.addNote(newNote(bridge, { comment: 'Mine', tags: ['t'] }), 'Why?');
    const before = await seen();
    await store.deleteNote(note.id);
    expect(await store.undo(note.articleId)).toEqual({ deed: 'deleted', noteId: note.id });
    expect(await seen()).toEqual(before);
    expect((await store.getKeptWork(bridge)).questions).toMatchObject([{ text: 'Why?' }]);
    await store.redo(note.articleId);
    expect(await seen()).toEqual([]);
    expect((await store.getKeptWork(bridge)).questions).toEqual([]);
  });

  test('puts an attached note back where it was', async () => {
    const note = await store.addNote(newNote(bridge), null);
    const before = await seen();
    const passage = { ...note.passage, start: 50, end: 60 };
    await store.attachNote(note, { passage, sentence: 'There.' });
    expect(await store.undo(note.articleId)).toEqual({ deed: 'attached', noteId: note.id });
    expect(await seen()).toEqual(before);
  });

  test('takes back a question with the note it hangs on', async () => {
    const { articleId } = await store.addNote(newNote(bridge), 'Why?');
    await store.undo(articleId);
    expect(await seen()).toEqual([]);
    expect((await store.getKeptWork(bridge)).questions).toEqual([]);
    expect(await store.redo(articleId)).toMatchObject({ deed: 'asked' });
    expect((await store.getKeptWork(bridge)).questions).toMatchObject([{ text: 'Why?' }]);
  });

  test('takes back what was done to a question: answer, deletion, and asking', async () => {
    const question = questionWith({ text: 'Why?' });
    const { id, articleId } = await store.saveQuestion(bridge, question);
    await store.saveQuestion(bridge, { ...question, id, isAnswered: true, answer: 'So.' });
    await store.deleteQuestion(id);
    const questions = async () => (await store.getKeptWork(bridge)).questions;
    await store.undo(articleId);
    expect(await questions()).toMatchObject([{ text: 'Why?', answer: 'So.', isAnswered: true }]);
    await store.undo(articleId);
    expect(await questions()).toMatchObject([{ ...question, id }]);
    expect(await store.undo(articleId)).toEqual({ deed: 'asked', noteId: null });
    expect(await questions()).toEqual([]);
  });

  test('goes back step by step, and tells when there is nothing left', async () => {
    const note = await store.addNote(newNote(bridge), null);
    await store.changeNote(note, { comment: 'One' });
    await store.changeNote({ ...note, revision: 2 }, { comment: 'Two' });
    const deeds = [];
    for (let step = 0; step < 4; step++) deeds.push((await store.undo(note.articleId))?.deed);
    expect(deeds).toEqual(['changed', 'changed', 'added', undefined]);
  });

  test('is still possible when the context was killed in between', async () => {
    const { articleId } = await store.addNote(newNote(bridge), null);
    store.close();
    store = openStore(slowClock);
    expect(await store.undo(articleId)).not.toBeNull();
    store.close();
    store = openStore(slowClock);
    expect(await store.redo(articleId)).not.toBeNull();
  });

  test('keeps to the article it is asked for', async () => {
    const first = await store.addNote(newNote(bridge), null);
    const second = await store.addNote(newNote(ferry), null);
    expect(await store.undo(first.articleId)).toMatchObject({ noteId: first.id });
    expect(await store.undo(first.articleId)).toBeNull();
    expect((await store.getNotes(ferry)).notes).toEqual([second]);
    expect(await store.undo('__proto__')).toBeNull();
  });

  test('reaches back a hundred steps', async () => {
    const note = await store.addNote(newNote(bridge), null);
    for (let revision = 1; revision <= 105; revision++) {
      await store.changeNote({ id: note.id, revision }, { comment: `Comment ${revision}` });
    }
    let steps = 0;
    while ((await store.undo(note.articleId)) !== null) steps++;
    expect(steps).toBe(100);
    expect((await store.getNote(note.id)).comment).toBe('Comment 5');
  });
});

describe('what is typed in one go', () => {
  test('is undone in one go', async () => {
    const note = await store.addNote(newNote(bridge), null);
    const fast = openStore(() => (now += 400));
    await fast.changeNote(note, { comment: 'H' });
    await fast.changeNote({ ...note, revision: 2 }, { comment: 'He' });
    await fast.changeNote({ ...note, revision: 3 }, { comment: 'Her' });
    await fast.changeNote({ ...note, revision: 4 }, { colour: 'pink' });
    await fast.undo(note.articleId);
    expect(await fast.getNote(note.id)).toMatchObject({ comment: 'Her', colour: 'yellow' });
    await fast.undo(note.articleId);
    expect(await fast.getNote(note.id)).toMatchObject({ comment: '' });
    await fast.redo(note.articleId);
    expect(await fast.getNote(note.id)).toMatchObject({ comment: 'Her' });
  });

  test('is not taken together with what another tab typed', async () => {
    const note = await store.addNote(newNote(bridge), null);
    const fast = openStore(() => (now += 10));
    await fast.changeNote(note, { comment: 'Hers' });
    await fast.changeNote(note, { comment: 'His' });
    await fast.undo(note.articleId);
    expect((await fast.getNote(note.id)).comment).toBe('Hers');
  });
});

describe('something new', () => {
  test('keeps what was undone before from coming back', async () => {
    const { articleId } = await store.addNote(newNote(bridge, { comment: 'Undone' }), null);
    await store.undo(articleId);
    await store.addNote(newNote(bridge, { comment: 'New' }), null);
    expect(await canDo()).toEqual([true, false]);
    expect(await store.redo(articleId)).toBeNull();
    expect(await seen()).toMatchObject([{ comment: 'New' }]);
  });

  test('ends what could be done again', async () => {
    const note = await store.addNote(newNote(bridge), null);
    await store.changeNote(note, { comment: 'One' });
    await store.undo(note.articleId);
    await store.changeNote({ ...note, revision: 3 }, { comment: 'Two' });
    expect(await store.redo(note.articleId)).toBeNull();
    expect((await store.getNote(note.id)).comment).toBe('Two');
  });
});

/** Something a reader might do, to the note at this place of the list where it is about one. */
interface Doing {
  readonly what: string;
  readonly at: number;
  readonly comment: string;
}

const DOING: fc.Arbitrary<Doing> = fc.record({
  what: fc.constantFrom('add', 'ask', 'change', 'delete', 'attach'),
  at: fc.nat(5),
  comment: fc.string({ maxLength: 5 }),
});

async function doIt({ what, at, comment }: Doing): Promise<void> {
  const { notes } = await store.getNotes(bridge);
  const note = notes[at % Math.max(1, notes.length)];
  if (what === 'add') await store.addNote(newNote(bridge, { comment }), null);
  else if (what === 'ask') await store.addNote(newNote(bridge), comment);
  else if (note === undefined) return;
  else if (what === 'delete') await store.deleteNote(note.id);
  else if (what === 'change') await store.changeNote(note, { comment });
  else {
    const passage = { ...note.passage, start: note.passage.start + 1 };
    await store.attachNote(note, { passage, sentence: comment });
  }
}

test('undoing everything and doing it again leads back to what was there, whatever was done', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(DOING, { minLength: 1, maxLength: 8 }), async (doings) => {
      Dexie.dependencies.indexedDB = new IDBFactory();
      store = openStore(slowClock);
      const { articleId } = await store.addNote(newNote(bridge), null);
      const states = [await seen()];
      for (const doing of doings) {
        await doIt(doing);
        const state = await seen();
        if (JSON.stringify(state) !== JSON.stringify(states.at(-1))) states.push(state);
      }
      for (const state of states.toReversed().slice(1)) {
        await store.undo(articleId);
        expect(await seen()).toEqual(state);
      }
      for (const state of states.slice(1)) {
        await store.redo(articleId);
        expect(await seen()).toEqual(state);
      }
      store.close();
    }),
    { numRuns: 20 },
  );
}, 60_000);
