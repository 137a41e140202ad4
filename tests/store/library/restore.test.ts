import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';

import type { Collection } from '../../../lib/domain/collection.ts';
import type { Dossier } from '../../../lib/domain/dossier.ts';
import type { RestoreOutcome, RestorePart } from '../../../lib/domain/restore.ts';
import { type LibraryStore, RestoreEndedError, type Store } from '../../../lib/store/index.ts';
import { articleWith, newNote, questionWith, readingOf } from '../fixtures.ts';
import { killedAnywhere } from './kill-after.ts';
import {
  articleNamed,
  emptyDevice,
  found,
  keepArticle,
  openBoth,
  rawRecords,
  takeInAll,
} from './library-fixtures.ts';

const MINUTE_MS = 60 * 1_000;

let now = 1_000;
let store: Store;
let library: LibraryStore;

const clock = () => now++;

function newDevice(): void {
  emptyDevice();
  ({ store, library } = openBoth(clock));
}

beforeEach(() => {
  now = 1_000;
  newDevice();
});

const unheard = () => ({ signal: new AbortController().signal, tell: () => undefined });

async function* partsOf(parts: readonly RestorePart[]): AsyncGenerator<RestorePart, void> {
  for (const part of parts) yield await Promise.resolve(part);
}

/** Everything that is kept on this device. */
async function everything(): Promise<Dossier[]> {
  const all: Dossier[] = [];
  for await (const dossier of library.eachDossier(null, unheard().signal)) all.push(dossier);
  return all.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1));
}

/** What a backup of this device holds. */
async function backup(): Promise<RestorePart[]> {
  const dossiers = (await everything()).map((dossier) => ({ kind: 'dossier', dossier }) as const);
  const collections = await library.collections();
  return [
    ...dossiers,
    ...collections.map((collection) => ({ kind: 'collection', collection }) as const),
  ];
}

async function keepSome(): Promise<string> {
  const ferry = await keepArticle(store, 'ferry', { comment: 'Late', tags: ['harbour'] });
  await keepArticle(store, 'bridge');
  await store.saveQuestion(articleNamed('ferry'), questionWith());
  await store.decideActor(articleNamed('ferry'), {
    kind: 'rename',
    actor: 'person:ada moss',
    name: 'Ada',
  });
  const { id } = await library.addCollection('Water');
  await library.changeArticles([ferry], { addCollections: [id] });
  return ferry;
}

const nothingToDo = (outcome: RestoreOutcome) =>
  Object.values({ ...outcome, articleIds: null }).every(
    (count) => count === null || (count.added === 0 && count.updated === 0),
  );

test('into an empty store everything comes back exactly as it was', async () => {
  await keepSome();
  const [parts, before] = [await backup(), await everything()];
  newDevice();
  const outcome = await library.restore(partsOf(parts), unheard());
  expect(await everything()).toEqual(before);
  expect((await library.collections()).map(({ name }) => name)).toEqual(['Water']);
  expect(outcome.articles).toEqual({ added: 2, updated: 0, same: 0, newerHere: 0 });
  expect(outcome.notes.added).toBe(2);
  expect(outcome.collections.added).toBe(1);
  expect(outcome.articleIds.toSorted()).toEqual(before.map(({ article }) => article.id));
});

test('what came back is found, on the page and in the library', async () => {
  await keepSome();
  const parts = await backup();
  newDevice();
  await library.restore(partsOf(parts), unheard());
  await takeInAll(clock);
  expect(await found(library, 'ferry')).toHaveLength(1);
  expect((await store.getNotes(articleNamed('ferry'))).notes).toMatchObject([{ comment: 'Late' }]);
});

test('a preview tells the same and writes nothing; afterwards there is nothing left to do', async () => {
  await keepSome();
  const parts = await backup();
  newDevice();
  const preview = await library.previewRestore(partsOf(parts), unheard());
  expect(await everything()).toEqual([]);
  expect(await rawRecords('says-who', 'notes')).toEqual([]);
  const { articleIds: _, ...outcome } = await library.restore(partsOf(parts), unheard());
  expect(outcome).toEqual(preview);
  expect(nothingToDo(await library.previewRestore(partsOf(parts), unheard()))).toBe(true);
});

describe('into a used store', () => {
  test('what is the same stays untouched', async () => {
    await keepSome();
    const [parts, before] = [await backup(), await everything()];
    const outcome = await library.restore(partsOf(parts), unheard());
    expect(nothingToDo(outcome)).toBe(true);
    expect(outcome.articleIds).toEqual([]);
    expect(await everything()).toEqual(before);
  });

  test('what was changed here since stays as it is here', async () => {
    await keepSome();
    const parts = await backup();
    const { notes } = await store.getNotes(articleNamed('ferry'));
    await store.changeNote({ id: notes[0]?.id ?? '', revision: 1 }, { comment: 'On time' });
    const outcome = await library.restore(partsOf(parts), unheard());
    expect(outcome.notes).toEqual({ added: 0, updated: 0, same: 1, newerHere: 1 });
    expect((await store.getNotes(articleNamed('ferry'))).notes).toMatchObject([
      { comment: 'On time' },
    ]);
  });

  test('what is newer in the backup is taken from there, and what was here is a version', async () => {
    await keepSome();
    const { notes } = await store.getNotes(articleNamed('ferry'));
    const id = notes[0]?.id ?? '';
    const parts = (await backup()).map((part): RestorePart => {
      if (part.kind !== 'dossier') return part;
      const newer = part.dossier.notes.map((note) =>
        note.id === id ? { ...note, comment: 'Never came', changed: now + MINUTE_MS } : note,
      );
      return { kind: 'dossier', dossier: { ...part.dossier, notes: newer } };
    });
    const outcome = await library.restore(partsOf(parts), unheard());
    expect(outcome.notes.updated).toBe(1);
    expect(await store.getNote(id)).toMatchObject({ comment: 'Never came', revision: 2 });
    expect(await store.getNoteVersions(id)).toMatchObject([{ comment: 'Late' }]);
    expect(nothingToDo(await library.previewRestore(partsOf(parts), unheard()))).toBe(true);
  });

  test('what was deleted here comes back', async () => {
    const ferry = await keepSome();
    const parts = await backup();
    const { notes } = await store.getNotes(articleNamed('bridge'));
    await store.deleteNote(notes[0]?.id ?? '');
    await library.deleteArticles([ferry]);
    const outcome = await library.restore(partsOf(parts), unheard());
    expect(outcome.articles.added).toBe(1);
    expect(outcome.notes.added).toBe(1);
    expect((await library.dossier(ferry))?.notes).toMatchObject([{ comment: 'Late' }]);
    expect((await store.getNotes(articleNamed('bridge'))).notes).toHaveLength(1);
    expect(nothingToDo(await library.previewRestore(partsOf(parts), unheard()))).toBe(true);
  });

  test('what is not in the backup stays', async () => {
    await keepSome();
    const parts = await backup();
    await keepArticle(store, 'school');
    await library.restore(partsOf(parts), unheard());
    expect(await everything()).toHaveLength(3);
  });

  test('of two that became one the work stays on the one that is left', async () => {
    const first = await keepArticle(store, 'ferry');
    const other = { ...articleNamed('ferry'), url: 'https://paper.example/live/7' };
    const note = await store.addNote(newNote(other, { comment: 'Moved' }), null);
    const parts = await backup();
    await store.getNotes({ ...other, canonicalUrl: articleNamed('ferry').url });
    expect((await store.getNote(note.id)).articleId).toBe(first);
    await library.restore(partsOf(parts), unheard());
    expect((await store.getNote(note.id)).articleId).toBe(first);
  });
});

describe('ended early', () => {
  const OLD = async (): Promise<RestorePart[]> => {
    newDevice();
    for (const name of ['ferry', 'bridge', 'school']) await keepArticle(store, name);
    const { notes } = await store.getNotes(articleNamed('bridge'));
    await store.changeNote({ id: notes[0]?.id ?? '', revision: 1 }, { comment: 'In the backup' });
    const parts = await backup();
    // Another device, on which one of the three is kept otherwise.
    newDevice();
    await library.restore(partsOf(parts.slice(0, 1)), unheard());
    return parts;
  };

  async function expectNothingLeft(before: readonly Dossier[]): Promise<void> {
    expect(await everything()).toEqual(before);
    const ids = new Set(before.map(({ article }) => article.id));
    for (const table of ['texts', 'notes', 'appearances']) {
      const records = await rawRecords('says-who', table);
      expect(records.filter(({ articleId }) => !ids.has(String(articleId)))).toEqual([]);
    }
    expect(await rawRecords('says-who', 'staged')).toEqual([]);
    expect(await rawRecords('says-who', 'restores')).toEqual([]);
  }

  test('by a file that turns out to be damaged, everything is as it was', async () => {
    const parts = await OLD();
    const before = await everything();
    async function* damaged(): AsyncGenerator<RestorePart, void> {
      yield* partsOf(parts);
      throw new Error('The checksum does not fit.');
    }
    await expect(library.restore(damaged(), unheard())).rejects.toThrow('checksum');
    await expectNothingLeft(before);
  });

  test('by the reader, everything is as it was', async () => {
    const parts = await OLD();
    const before = await everything();
    const life = new AbortController();
    async function* slow(): AsyncGenerator<RestorePart, void> {
      for (let at = 0; at < 20; at++) yield* partsOf(parts);
    }
    const tell = (articles: number): void => {
      if (articles > 20) life.abort();
    };
    await expect(library.restore(slow(), { signal: life.signal, tell })).rejects.toThrow('abort');
    await expectNothingLeft(before);
  });

  test('by a browser that is killed, it is as it was or as it should be, and never in between', async () => {
    let [parts, before]: [RestorePart[], Dossier[]] = [[], []];
    const steps = await killedAnywhere(
      async () => {
        parts = await OLD();
        before = await everything();
      },
      async () => {
        library = openBoth(clock).library;
        await library.restore(partsOf(parts), unheard());
      },
      async (isDone) => {
        library = openBoth(clock).library;
        const left = await everything();
        if (!isDone) expect(left).toEqual(before);
        // The next day what it left behind is taken away.
        now += 60 * MINUTE_MS;
        await takeInAll(clock);
        if (isDone) expect(left).toHaveLength(3);
        else await expectNothingLeft(before);
      },
    );
    expect(steps).toBeGreaterThan(3);
  });

  test('by another one, only the later is done', async () => {
    const parts = await OLD();
    const other = openBoth(clock).library;
    async function* interrupted(): AsyncGenerator<RestorePart, void> {
      yield* partsOf(Array.from({ length: 16 }, () => parts[0]!));
      await other.restore(partsOf(parts), unheard());
      yield* partsOf(parts);
    }
    await expect(library.restore(interrupted(), unheard())).rejects.toThrow(RestoreEndedError);
    expect(await everything()).toHaveLength(3);
  });

  test('one that is under way is not swept out', async () => {
    const parts = await OLD();
    async function* swept(): AsyncGenerator<RestorePart, void> {
      yield* partsOf(Array.from({ length: 16 }, () => parts[1]!));
      await takeInAll(clock);
      yield* partsOf(parts);
    }
    await library.restore(swept(), unheard());
    expect(await everything()).toHaveLength(3);
  });
});

test('what is not read through is not seen, and appears in no search', async () => {
  await keepSome();
  const parts = await backup();
  newDevice();
  async function* looking(): AsyncGenerator<RestorePart, void> {
    yield* partsOf(parts);
    yield* partsOf(Array.from({ length: 16 }, () => parts[0]!));
    await takeInAll(clock);
    expect(await library.digests()).toEqual([]);
    expect(await library.flagged(null)).toEqual([]);
    expect((await store.getNotes(articleNamed('ferry'))).notes).toEqual([]);
    const other = articleWith({ url: 'https://paper.example/other' });
    const { appearances } = await store.findAppearances(other, ['person:jane harlow']);
    expect(appearances).toEqual([]);
  }
  await library.restore(looking(), unheard());
  expect(await everything()).toHaveLength(2);
});

test('an unsaved article stays unsaved, a collection deleted here comes back with its name', async () => {
  await store.setSaved(readingOf(articleNamed('ferry')), true);
  await store.setSaved(readingOf(articleNamed('ferry')), false);
  const { id } = await library.addCollection('Water');
  const parts = await backup();
  await library.deleteCollection(id);
  await library.restore(partsOf(parts), unheard());
  const expected: Partial<Collection> = { id, name: 'Water' };
  expect(await library.collections()).toMatchObject([expected]);
  expect(await everything()).toMatchObject([{ article: { isSaved: false }, texts: [] }]);
});
