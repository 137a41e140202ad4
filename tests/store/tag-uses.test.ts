import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Store } from '../../lib/store/index.ts';
import { openStore } from '../../lib/store/index.ts';
import { articleAbout, newNote, tickingClock } from './fixtures.ts';

const article = articleAbout('bridge');
const TAGS = ['a', 'b', 'c', 'd'];

type Change =
  | readonly ['add' | 'change', number, readonly string[]]
  | readonly ['delete' | 'undo' | 'redo', number];

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(fc.constantFrom('add' as const, 'change' as const), fc.nat(3), fc.subarray(TAGS)),
  fc.tuple(fc.constantFrom('delete' as const, 'undo' as const, 'redo' as const), fc.nat(3)),
);

async function apply(store: Store, [deed, at, tags = []]: Change): Promise<void> {
  const { notes, articleId } = await store.getNotes(article);
  const note = notes[at % Math.max(1, notes.length)];
  if (deed === 'add') await store.addNote(newNote(article, { tags }), null);
  if (articleId === null || note === undefined) return;
  if (deed === 'change') await store.changeNote(note, { tags });
  if (deed === 'delete') await store.deleteNote(note.id);
  if (deed === 'undo' || deed === 'redo') await store[deed](articleId);
}

test('tags are offered by how many notes have them, whatever was done, undone and done again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (changes) => {
      Dexie.dependencies.indexedDB = new IDBFactory();
      const store = openStore(tickingClock());
      for (const one of changes) await apply(store, one);
      const { notes, tags } = await store.getNotes(article);
      const uses = (tag: string) => notes.filter((note) => note.tags.includes(tag)).length;
      expect(tags.toSorted()).toEqual(TAGS.filter((tag) => uses(tag) > 0));
      expect(tags.map(uses)).toEqual(tags.map(uses).toSorted((a, b) => b - a));
      store.close();
    }),
    { numRuns: 40 },
  );
});
