import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';

import { compare } from '../../../entrypoints/library/reader/compare.ts';
import { openActor } from '../../../entrypoints/library/reader/open-actor.ts';
import { readActor } from '../../../entrypoints/library/reader/read-actor.ts';
import { openLibraryStore, openStore } from '../../../lib/store/index.ts';
import { tickingClock } from '../../store/fixtures.ts';
import { storyOf } from '../../store/stories.ts';

const KEY = 'person:jane harlow';
const HARLOW = {
  name: 'Jane Harlow',
  says: ['The old harbour bridge must close before the storm.'],
};

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
});

function bothStores() {
  const clock = tickingClock();
  return { store: openStore(clock), library: openLibraryStore(clock) };
}

test('all saved articles that name an actor are found, however many, and nobody else’s', async () => {
  const { store, library } = bothStores();
  const names = Array.from({ length: 65 }, (_, at) => `story-${at}`);
  for (const name of names) await store.setSaved(storyOf(name, [HARLOW]), true);
  await store.setSaved(storyOf('other', [{ name: 'Ola Finn', says: ['Bread is dear.'] }]), true);
  const page = await openActor(library, KEY, null);
  expect(page?.name).toBe('Jane Harlow');
  const all = [...(page?.same ?? []), ...(page?.possible ?? [])];
  expect(all).toHaveLength(65);
  const times = (page?.same ?? []).map(({ time }) => time);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  const [told] = await readActor(library, KEY, [all[0]?.articleId ?? '']);
  expect(told?.said.map(({ text }) => text)).toEqual(HARLOW.says);
});

test('whoever the reader renamed goes by the new name at once', async () => {
  const { store, library } = bothStores();
  const story = storyOf('ferry', [HARLOW]);
  const { id } = await store.setSaved(story, true);
  const decision = { kind: 'rename', actor: KEY, name: 'Jane Lund' } as const;
  await store.decideActor(story.article, decision);
  const page = await openActor(library, 'person:jane lund', null);
  expect(page?.same.map(({ articleId }) => articleId)).toEqual([id]);
  expect(await openActor(library, 'person:ola finn', null)).toBeNull();
});

test('an article is compared with one that was saved a moment ago, before any index knows it', async () => {
  const { store, library } = bothStores();
  const { id } = await store.setSaved(storyOf('ferry', [HARLOW]), true);
  expect(await compare(library, id)).toMatchObject({ others: [], lookedAt: 0, hasFindings: true });
  await store.setSaved(storyOf('dam', [HARLOW]), true);
  const compared = await compare(library, id);
  expect(compared?.lookedAt).toBe(1);
  expect(compared?.others.flatMap(({ pairs }) => pairs)).toHaveLength(1);
});

test('where only notes are kept it is said that nothing can be compared', async () => {
  const { store, library } = bothStores();
  const { article } = storyOf('ferry', [HARLOW]);
  const { id } = await store.saveNote(article, 'Read again.');
  expect(await compare(library, id)).toMatchObject({ hasFindings: false });
  expect(await compare(library, 'nowhere')).toBeNull();
});
