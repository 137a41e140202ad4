import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';

import { NEEDS_SOURCE, type Note } from '../../lib/domain/note.ts';
import { openStore, type Store } from '../../lib/store/index.ts';
import { articleAbout, newNote, tickingClock } from './fixtures.ts';

const bridge = articleAbout('bridge');
const link = (name: string) => ({ address: `https://${name}.example/`, remark: name });

let one: Store;
let other: Store;
let note: Note;

beforeEach(async () => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  const clock = tickingClock();
  [one, other] = [openStore(clock), openStore(clock)];
  const flag = { ...NEEDS_SOURCE, status: 'open', evidence: [link('first')] } as const;
  note = await one.addNote(newNote(bridge, { comment: 'Before', tags: ['a', 'b'], flag }), null);
});

describe('two tabs that change the same note', () => {
  test('keep both changes where they touch different fields', async () => {
    await one.changeNote(note, { colour: 'green' });
    const last = await other.changeNote(note, { comment: 'After' });
    expect(last).toMatchObject({ colour: 'green', comment: 'After', revision: 3 });
  });

  test('keep the later words, and the earlier ones as a version', async () => {
    await one.changeNote(note, { comment: 'Hers' });
    expect(await other.changeNote(note, { comment: 'His' })).toMatchObject({ comment: 'His' });
    const versions = await one.getNoteVersions(note.id);
    expect(versions.map(({ comment }) => comment)).toEqual(['Hers', 'Before']);
  });

  test('may both send the whole note: what a tab did not touch is not its change', async () => {
    const { colour, comment, tags, flag } = note;
    await one.changeNote(note, { colour: 'green', comment, tags, flag });
    const last = await other.changeNote(note, { colour, comment: 'After', tags, flag });
    expect(last).toMatchObject({ colour: 'green', comment: 'After' });
  });

  test('bring their tags together', async () => {
    await one.changeNote(note, { tags: ['a', 'b', 'hers'] });
    const last = await other.changeNote(note, { tags: ['b', 'his'] });
    expect(last.tags).toEqual(['b', 'his', 'hers']);
  });

  test('leave a note that can be read, however many tags and links they bring together', async () => {
    const names = (whose: string) => Array.from({ length: 40 }, (_, at) => `${whose} ${at}`);
    const linksOf = (whose: string) => names(whose).map((name) => link(name.replace(' ', '-')));
    const change = (whose: string) => ({
      tags: names(whose),
      flag: { ...NEEDS_SOURCE, status: 'open', evidence: linksOf(whose) } as const,
    });
    await one.changeNote(note, change('hers'));
    const last = await other.changeNote(note, change('his'));
    expect(last.tags.slice(0, 40)).toEqual(names('his'));
    expect((await one.getNotes(bridge)).notes).toEqual([last]);
    expect((await one.getNoteVersions(note.id))[0]?.tags).toEqual(names('hers'));
  });

  test('bring their evidence together, whoever changed the status', async () => {
    const evidence = [link('first'), link('hers')];
    await one.changeNote(note, { flag: { ...NEEDS_SOURCE, status: 'open', evidence } });
    const his = [link('first'), link('his')];
    const last = await other.changeNote(note, {
      flag: { ...NEEDS_SOURCE, status: 'sourced', evidence: his },
    });
    expect(last.flag).toEqual({
      ...NEEDS_SOURCE,
      status: 'sourced',
      evidence: [link('first'), link('his'), link('hers')],
    });
  });

  test('do not bring back a flag that was taken off, unless it is set anew', async () => {
    await one.changeNote(note, { flag: null });
    expect((await other.changeNote(note, { comment: 'After' })).flag).toBeNull();
    const set = { ...NEEDS_SOURCE, status: 'wrong', evidence: [] } as const;
    expect((await other.changeNote(note, { flag: set })).flag).toEqual(set);
  });

  test('lose no words when one deletes what the other writes to', async () => {
    await one.deleteNote(note.id);
    const back = await other.changeNote(note, { colour: 'blue' });
    expect(back).toMatchObject({ deleted: null, comment: 'Before', colour: 'blue', revision: 3 });
    expect(back.passage).toEqual(note.passage);
  });

  test('lose no words when one deletes what the other attaches anew', async () => {
    await one.deleteNote(note.id);
    const passage = { ...note.passage, start: 5 };
    const back = await other.attachNote(note, { passage, sentence: 'New.' });
    expect(back).toMatchObject({ deleted: null, comment: 'Before', passage, sentence: 'New.' });
  });

  test('delete with the last words of the other among the versions', async () => {
    await one.changeNote(note, { comment: 'Last words' });
    await other.deleteNote(note.id);
    expect((await one.getNoteVersions(note.id))[0]).toMatchObject({ comment: 'Last words' });
  });

  test('do not count a change that changes nothing', async () => {
    expect(await one.changeNote(note, { comment: 'Before' })).toEqual(note);
    expect(await one.changeNote(note, {})).toEqual(note);
  });
});

test('whatever two tabs write at once, every comment is the note’s or a version’s', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }), async (turns) => {
      Dexie.dependencies.indexedDB = new IDBFactory();
      const clock = tickingClock();
      const tabs = [openStore(clock), openStore(clock)];
      const start = await tabs[0]!.addNote(newNote(bridge), null);
      const comments = turns.map((_, at) => `Comment ${at}`);
      await Promise.all(
        turns.map((isOther, at) =>
          tabs[Number(isOther)]!.changeNote(start, { comment: comments[at]! }),
        ),
      );
      const { notes } = await tabs[0]!.getNotes(bridge);
      const versions = await tabs[0]!.getNoteVersions(start.id);
      const found = [...notes, ...versions].map(({ comment }) => comment);
      expect(found).toEqual(expect.arrayContaining(comments));
      expect(notes[0]?.revision).toBe(turns.length + 1);
    }),
    { numRuns: 20 },
  );
}, 60_000);
