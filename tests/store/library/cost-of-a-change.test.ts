import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { NEEDS_SOURCE } from '../../../lib/domain/note.ts';
import { openIndexKeeper } from '../../../lib/store/index.ts';
import { newNote, readingOf, tickingClock } from '../fixtures.ts';
import {
  articleNamed,
  atOnce,
  emptyDevice,
  keepArticle,
  openBoth,
  takeInAll,
} from './library-fixtures.ts';

let steps = 0;

/** Every request to the database, and every step of a cursor, counts one. */
function countSteps(kind: object, names: readonly string[]): void {
  for (const name of names) {
    const asked: unknown = Reflect.get(kind, name);
    if (typeof asked !== 'function') throw new Error(`There is no ${name}.`);
    Reflect.set(kind, name, function count(this: unknown, ...given: unknown[]): unknown {
      steps++;
      const answer: unknown = Reflect.apply(asked, this, given);
      return answer;
    });
  }
}

const READS = ['get', 'getAll', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor'];
countSteps(IDBObjectStore.prototype, [...READS, 'put', 'add', 'delete']);
countSteps(IDBIndex.prototype, READS);
countSteps(IDBCursor.prototype, ['continue', 'advance', 'continuePrimaryKey', 'update', 'delete']);

/** A device with a shelf of so many articles, all of them taken in. */
async function deviceWith(articles: number): Promise<ReturnType<typeof openBoth>> {
  emptyDevice();
  const both = openBoth();
  for (let at = 0; at < articles; at++) {
    await keepArticle(both.store, `ferry-${at}`, { tags: ['harbour'], flag: NEEDS_SOURCE });
  }
  await takeInAll();
  return both;
}

/** What it takes to change one article on a shelf of so many, from the note to the index. */
async function costOn(articles: number): Promise<number> {
  const { store } = await deviceWith(articles);
  const keeper = openIndexKeeper(tickingClock());
  const one = articleNamed('ferry-1');
  await keeper.takeInSome(atOnce);
  await store.getNotes(one);

  steps = 0;
  const note = await store.addNote(newNote(one, { tags: ['port'] }), null);
  await store.changeNote(note, { comment: 'Says who?', tags: ['port', 'harbour'] });
  await store.getNotes(one);
  await store.hasNotes(one);
  await store.hostsOfNoted(note.articleId);
  await store.setSaved(readingOf(one), true);
  await keeper.takeInSome(atOnce);
  return steps;
}

/** What it takes to show what was kept last, and one item of the desk again. */
async function costOfShowing(articles: number): Promise<number> {
  const { store, library } = await deviceWith(articles);
  const { articleId } = await store.addNote(
    newNote(articleNamed('ferry-1'), { flag: NEEDS_SOURCE }),
    null,
  );
  await takeInAll();
  steps = 0;
  await library.newestDigests(3);
  await library.digestsOf([articleId]);
  await library.countToIndex();
  await library.flagged([articleId]);
  return steps;
}

test('the first page, and one article of shelf and desk, cost the same on a shelf of any size', async () => {
  const small = await costOfShowing(5);
  expect(small).toBeGreaterThan(3);
  expect(await costOfShowing(40)).toBe(small);
});

test('a change costs the same on a shelf of any size', async () => {
  const small = await costOn(5);
  expect(small).toBeGreaterThan(20);
  expect(await costOn(40)).toBe(small);
});
