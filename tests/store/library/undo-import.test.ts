import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Dossier, ShelfLists } from '../../../lib/domain/dossier.ts';
import { type ImportPiece, NO_IMPORT } from '../../../lib/domain/import-plan.ts';
import { importPieces } from '../../../lib/exchange/import/plan-import.ts';
import type { LibraryStore } from '../../../lib/store/index.ts';
import { given, shelf, unheard, written } from '../../exchange/import-shelf.ts';
import { someLists } from '../../exchange/some-dossier.ts';
import { killedAnywhere } from './kill-after.ts';
import { emptyDevice, openBoth, takeInAll } from './library-fixtures.ts';

let now = Date.UTC(2026, 10, 23);
const clock = () => now++;

/** What the reader sees; times and revisions go on with whatever is done. */
async function seen(library: LibraryStore): Promise<unknown> {
  const all: Dossier[] = [];
  for await (const dossier of library.eachDossier(null, unheard().signal)) all.push(dossier);
  const lists = [await library.collections(), await library.searches()];
  const alike = (name: string, value: unknown) =>
    name === 'changed' || name === 'revision' ? 0 : value;
  const byId = all.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1));
  return JSON.parse(JSON.stringify([byId.map(inOrder), lists], alike));
}

function inOrder(dossier: Dossier): Dossier {
  const sorted = <Kept extends { id: string }>(records: readonly Kept[]) =>
    records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const { article, texts, notes, questions, decisions } = dossier;
  return {
    article,
    texts: sorted(texts),
    notes: sorted(notes),
    questions: sorted(questions),
    decisions: sorted(decisions),
  };
}

async function piecesOf(library: LibraryStore, file: string): Promise<ImportPiece[]> {
  const lists = { collections: await library.collections(), searches: await library.searches() };
  const { dossier, articlesAt } = library;
  const facts = { dossier, articlesAt, lists, now };
  const pieces: ImportPiece[] = [];
  for await (const piece of importPieces(given(file), facts, unheard())) pieces.push(piece);
  return pieces;
}

async function* each(pieces: readonly ImportPiece[]): AsyncGenerator<ImportPiece, void> {
  for (const piece of pieces) yield await Promise.resolve(piece);
}

const bringIn = async (library: LibraryStore, file: string) =>
  await library.bringIn(each(await piecesOf(library, file)), unheard());

const lists: fc.Arbitrary<ShelfLists> = someLists.map(({ collections, searches }) => ({
  collections: collections.map((one, at) => ({ ...one, name: `${at} ${one.name}` })),
  searches,
}));

test('what came in can be taken back, and what was deleted before can still be brought back', async () => {
  await fc.assert(
    fc.asyncProperty(
      shelf,
      shelf,
      lists,
      fc.boolean(),
      fc.constantFrom('own', 'web-annotation'),
      async (dossiers, others, coming, isDeleted, format) => {
        emptyDevice();
        const { library } = openBoth(clock);
        await bringIn(library, await written('own', others, coming));
        const all = await seen(library);
        // Half of the time the file holds what the reader has just deleted.
        const file = await written(format, isDeleted ? others : dossiers, coming);
        const [gone] = others;
        const bulk =
          gone === undefined || !isDeleted ? null : await library.deleteArticles([gone.article.id]);
        const before = await seen(library);
        const deed = await bringIn(library, file);
        if (format === 'own' && isDeleted) expect(await seen(library)).toEqual(all);
        await library.undoImport(deed);
        expect(await seen(library)).toEqual(before);
        if (bulk === null) return;
        await library.undoBulk(bulk.token);
        expect(await seen(library)).toEqual(all);
      },
    ),
    { numRuns: 30 },
  );
});

test('what came in, was taken back and came in again can be taken back once more', async () => {
  const [dossiers] = fc.sample(
    shelf.filter(({ length }) => length > 1),
    { numRuns: 1, seed: 5 },
  );
  emptyDevice();
  const { library } = openBoth(clock);
  const file = await written('own', dossiers!);
  const empty = await seen(library);
  for (let round = 0; round < 3; round++) {
    const deed = await bringIn(library, file);
    expect(await library.countArticles()).toBe(dossiers!.length);
    await library.undoImport(deed);
    expect(await seen(library)).toEqual(empty);
  }
});

test('a note that was changed since keeps an import from being taken back, and nothing goes', async () => {
  const [dossiers] = fc.sample(
    shelf.filter((some) => some.some(({ notes }) => notes.length > 0)),
    { numRuns: 1, seed: 2 },
  );
  emptyDevice();
  const { store, library } = openBoth(clock);
  const old = dossiers!.map((dossier) => ({ ...dossier, notes: [] }));
  await bringIn(library, await written('own', old.map(withoutNoteIds)));
  const deed = await bringIn(library, await written('own', dossiers!));
  const [note] = dossiers!.flatMap(({ notes }) => notes);
  const kept = await store.getNote(note!.id);
  await store.changeNote(kept, { comment: 'Mine' });
  const before = await seen(library);
  await expect(library.undoImport(deed)).rejects.toThrow('changed since');
  expect(await seen(library)).toEqual(before);
});

function withoutNoteIds(dossier: Dossier): Dossier {
  const questions = dossier.questions.map((question) => ({ ...question, noteId: null }));
  return { ...dossier, questions };
}

test('ended early by a browser that is killed, all of it is in or nothing', async () => {
  const [dossiers] = fc.sample(
    shelf.filter(({ length }) => length > 2),
    { numRuns: 1, seed: 11 },
  );
  const [first, ...rest] = dossiers!;
  const file = await written('own', [{ ...first!, notes: [], questions: [] }, ...rest]);
  let pieces: ImportPiece[] = [];
  let before: unknown;
  const steps = await killedAnywhere(
    async () => {
      emptyDevice();
      const { library } = openBoth(clock);
      await bringIn(library, await written('own', [first!]));
      before = await seen(library);
      pieces = await piecesOf(library, file);
    },
    async () => {
      await openBoth(clock).library.bringIn(each(pieces), unheard());
    },
    async (isDone) => {
      const { library } = openBoth(clock);
      expect(await library.countArticles()).toBe(isDone ? 3 : 1);
      if (!isDone) expect(await seen(library)).toEqual(before);
      now += 60 * 60 * 1_000;
      await takeInAll(clock);
      expect(await library.countArticles()).toBe(isDone ? 3 : 1);
    },
  );
  expect(steps).toBeGreaterThan(3);
});

test('pieces that end in an error, or in the reader’s “Cancel”, leave nothing', async () => {
  const [dossiers] = fc.sample(
    shelf.filter(({ length }) => length > 1),
    { numRuns: 1, seed: 5 },
  );
  emptyDevice();
  const { library } = openBoth(clock);
  const pieces = await piecesOf(library, await written('own', dossiers!));
  async function* broken(): AsyncGenerator<ImportPiece, void> {
    yield* each(pieces);
    throw new Error('The file ends here.');
  }
  await expect(library.bringIn(broken(), unheard())).rejects.toThrow('ends here');
  const controller = new AbortController();
  controller.abort(new Error('Cancelled'));
  const { signal } = controller;
  const ended = library.bringIn(each(pieces), { signal, tell: () => undefined });
  await expect(ended).rejects.toThrow('Cancelled');
  expect(await library.countArticles()).toBe(0);
  const { freshIds } = await bringIn(library, await written('own', dossiers!));
  expect(freshIds.toSorted()).toEqual(dossiers!.map(({ article }) => article.id).toSorted());
});

test('nothing to bring in is nothing', async () => {
  emptyDevice();
  const { library } = openBoth(clock);
  const deed = await library.bringIn(each([{ kind: 'changes', plan: NO_IMPORT }]), unheard());
  expect(deed).toEqual({ articleIds: [], freshIds: [], written: [] });
});
