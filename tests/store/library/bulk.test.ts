import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';

import type { LibraryStore, Store } from '../../../lib/store/index.ts';
import { newNote, readingOf } from '../fixtures.ts';
import {
  articleNamed,
  emptyDevice,
  keepArticle,
  openBoth,
  rawRecords,
  takeInAll,
} from './library-fixtures.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;

let now = 0;
let store: Store;
let library: LibraryStore;
let ferry: string;
let bridge: string;

const clock = () => now++;

beforeEach(async () => {
  emptyDevice();
  now = 1_000;
  ({ store, library } = openBoth(clock));
  ferry = await keepArticle(store, 'ferry', { comment: 'Late again', tags: ['harbour'] });
  bridge = await keepArticle(store, 'bridge');
  await takeInAll(clock);
});

const article = async (id: string) => (await library.dossier(id))?.article;

describe('changing many articles', () => {
  test('gives and takes tags and collections, each once, and is undone at once', async () => {
    const first = await library.changeArticles([ferry, bridge], {
      addTags: ['port', ' port ', ''],
      addCollections: ['c1'],
    });
    expect(first.articleIds.toSorted()).toEqual([ferry, bridge].toSorted());
    expect(await article(ferry)).toMatchObject({ tags: ['port'], collections: ['c1'] });
    const second = await library.changeArticles([ferry], { removeTags: ['port'], addTags: ['x'] });
    expect(await article(ferry)).toMatchObject({ tags: ['x'], collections: ['c1'], revision: 4 });
    await library.undoBulk(second.token);
    expect(await article(ferry)).toMatchObject({ tags: ['port'] });
    await library.undoBulk(first.token);
    for (const id of [ferry, bridge]) {
      expect(await article(id)).toMatchObject({ tags: [], collections: [] });
    }
  });

  test('is told only of what changed', async () => {
    await library.changeArticles([ferry], { addTags: ['port'] });
    const again = await library.changeArticles([ferry, bridge, 'nobody'], { addTags: ['port'] });
    expect(again.articleIds).toEqual([bridge]);
  });

  test('undoing leaves what was changed otherwise since', async () => {
    const { token } = await library.changeArticles([ferry, bridge], { addTags: ['port'] });
    await library.changeArticles([ferry], { addTags: ['mine'] });
    const undone = await library.undoBulk(token);
    expect(undone?.articleIds).toEqual([bridge]);
    expect(await article(ferry)).toMatchObject({ tags: ['port', 'mine'] });
  });

  test('undoing is undone by its own number, and no number works twice', async () => {
    const { token } = await library.changeArticles([ferry], { addTags: ['port'] });
    const undone = await library.undoBulk(token);
    expect(await library.undoBulk(token)).toBeNull();
    await library.undoBulk(undone?.token ?? -1);
    expect(await article(ferry)).toMatchObject({ tags: ['port'] });
  });

  test('shows in the list before the index caught up', async () => {
    await library.changeArticles([ferry], { addTags: ['port'], addCollections: ['c1'] });
    const digest = (await library.digests()).find(({ id }) => id === ferry);
    expect(digest).toMatchObject({ tags: ['port', 'harbour'], collections: ['c1'] });
    await library.deleteArticles([bridge]);
    expect((await library.digests()).map(({ id }) => id)).toEqual([ferry]);
    expect((await library.newestDigests(5)).map(({ id }) => id)).toEqual([ferry]);
  });
});

describe('taking articles off the shelf', () => {
  test('keeps notes, and the text comes back with undoing', async () => {
    const { token } = await library.changeArticles([ferry], { isSaved: false });
    const off = await library.dossier(ferry);
    expect(off?.notes).toHaveLength(1);
    expect(off?.texts.map(({ role }) => role)).toEqual(['first']);
    expect((await store.getKeptWork(articleNamed('ferry'))).article?.isSaved).toBe(false);
    await library.undoBulk(token);
    const roles = (await library.dossier(ferry))?.texts.map(({ role }) => role);
    expect(roles).toEqual(['first', 'saved']);
  });

  test('an article without a text with findings cannot be put on it here', async () => {
    const note = await store.addNote(newNote(articleNamed('school')), null);
    const { articleIds } = await library.changeArticles([note.articleId], { isSaved: true });
    expect(articleIds).toEqual([]);
  });

  test('after thirty days the text is gone, and not of what was saved again', async () => {
    await library.changeArticles([ferry, bridge], { isSaved: false });
    await store.setSaved(readingOf(articleNamed('bridge')), true);
    now += 31 * DAY_MS;
    await takeInAll(clock);
    const texts = await rawRecords('says-who', 'texts');
    const saved = texts.filter(({ role }) => role === 'saved');
    expect(saved.find(({ articleId }) => articleId === ferry)?.article).toBeNull();
    expect(saved.find(({ articleId }) => articleId === bridge)?.article).not.toBeNull();
  });
});

describe('deleting many articles', () => {
  test('takes everything on them out of sight, on their pages too', async () => {
    await library.deleteArticles([ferry]);
    expect(await library.dossier(ferry)).toBeNull();
    expect((await store.getNotes(articleNamed('ferry'))).notes).toEqual([]);
    expect(await store.hasNotes(articleNamed('ferry'))).toBe(false);
    expect(await store.hostsOfNoted(ferry)).toBeNull();
    expect(await store.hostsWithNotes()).toEqual(['paper.example']);
    await library.deleteArticles([bridge]);
    expect(await store.hostsWithNotes()).toEqual([]);
    expect(await store.getSavedWork(ferry)).toBeNull();
  });

  test('and undoing brings everything back as it was', async () => {
    const before = [await library.dossier(ferry), await library.dossier(bridge)];
    const { token } = await library.deleteArticles([ferry, bridge]);
    const undone = await library.undoBulk(token);
    expect(undone?.articleIds.toSorted()).toEqual([ferry, bridge].toSorted());
    const after = [await library.dossier(ferry), await library.dossier(bridge)];
    const bare = (dossiers: typeof before) =>
      dossiers.map((one) => ({ ...one, article: { ...one?.article, changed: 0, revision: 0 } }));
    expect(bare(after)).toEqual(bare(before));
  });

  test('a page that still writes to a note brings the article back', async () => {
    const { notes } = await store.getNotes(articleNamed('ferry'));
    await library.deleteArticles([ferry]);
    await store.changeNote({ id: notes[0]?.id ?? '', revision: 1 }, { comment: 'Still here' });
    expect((await library.dossier(ferry))?.notes).toMatchObject([{ comment: 'Still here' }]);
  });

  test('and a page that undoes something', async () => {
    await library.deleteArticles([ferry]);
    await store.undo(ferry);
    expect(await library.dossier(ferry)).not.toBeNull();
  });

  test('no word is left after thirty days', async () => {
    const { token } = await library.deleteArticles([ferry]);
    now += 29 * DAY_MS;
    await takeInAll(clock);
    expect(JSON.stringify(await rawRecords('says-who', 'notes'))).toContain('Late again');
    now += 2 * DAY_MS;
    await takeInAll(clock);
    for (const table of ['articles', 'texts', 'notes', 'versions', 'journal', 'bulks']) {
      const records = JSON.stringify(await rawRecords('says-who', table));
      expect(records).not.toContain('ferry');
      expect(records).not.toContain('Late again');
    }
    expect(await library.undoBulk(token)).toBeNull();
    expect((await library.dossier(bridge))?.notes).toHaveLength(1);
  });

  test('what was brought back in time is not swept out', async () => {
    const { token } = await library.deleteArticles([ferry]);
    await library.undoBulk(token);
    now += 31 * DAY_MS;
    await takeInAll(clock);
    expect((await library.dossier(ferry))?.notes).toMatchObject([{ comment: 'Late again' }]);
  });

  test('what was deleted once more is there for thirty days more', async () => {
    const { token } = await library.deleteArticles([ferry]);
    const undone = await library.undoBulk(token);
    now += 20 * DAY_MS;
    const again = await library.undoBulk(undone?.token ?? -1);
    now += 20 * DAY_MS;
    await takeInAll(clock);
    await library.undoBulk(again?.token ?? -1);
    expect((await library.dossier(ferry))?.notes).toHaveLength(1);
  });
});
