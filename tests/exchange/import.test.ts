import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { NO_IMPORT } from '../../lib/domain/import-plan.ts';
import { previewImport } from '../../lib/exchange/import/plan-import.ts';
import { given, previewOf, readable, shelf, sorted, unheard, written } from './import-shelf.ts';
import { SomeShelf } from './some-shelf.ts';

describe('a file of ours', () => {
  test('on an empty shelf makes the shelf it was written from', async () => {
    await fc.assert(
      fc.asyncProperty(shelf, async (dossiers) => {
        const empty = new SomeShelf();
        const { plan } = await previewOf(await written('own', dossiers), empty);
        empty.apply(plan);
        expect(sorted(empty.dossiers.values())).toEqual(sorted(dossiers));
      }),
      { numRuns: 50 },
    );
  });

  test('brings in what is later there, and leaves what is later here', async () => {
    const [dossier] = fc.sample(
      readable.filter(({ notes }) => notes.length > 1),
      { numRuns: 1, seed: 3 },
    );
    const [first, second, ...rest] = dossier!.notes;
    const file = await written('own', [
      {
        ...dossier!,
        notes: [
          { ...first!, comment: 'Later there', changed: first!.changed + 5 },
          { ...second!, comment: 'Earlier there', changed: second!.changed - 5 },
          ...rest,
        ],
      },
    ]);
    const here = new SomeShelf([dossier!]);
    const { plan, articles } = await previewOf(file, here);
    expect(articles).toMatchObject([
      { fate: 'same', counts: { added: 0, updated: 1, newerHere: 1 } },
    ]);
    expect(plan.notes).toMatchObject([
      { before: first, after: { comment: 'Later there', revision: first!.revision + 1 } },
    ]);
  });

  test('of another device finds the article by its address, and keeps the id it has here', async () => {
    const [dossier] = fc.sample(
      readable.filter(({ notes }) => notes.length > 0),
      { numRuns: 1, seed: 9 },
    );
    const id = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
    const here = new SomeShelf([
      { article: { ...dossier!.article, id }, texts: [], notes: [], questions: [], decisions: [] },
    ]);
    here.apply((await previewOf(await written('own', [dossier!]), here)).plan);
    expect([...here.dossiers.keys()]).toEqual([id]);
    expect(here.dossiers.get(id)?.notes.map(({ articleId }) => articleId)).toEqual(
      dossier!.notes.map(() => id),
    );
  });

  test('with one record twice is refused, and the line is named', async () => {
    const [dossier] = fc.sample(readable, { numRuns: 1, seed: 1 });
    const outcome = await previewImport(
      given(await written('own', [dossier!, dossier!])),
      new SomeShelf().facts,
      unheard(),
    );
    // The first line says what it is, the second holds collections and searches.
    expect(outcome).toMatchObject({ kind: 'twice', line: 4, field: dossier!.article.id });
  });
});

describe.each(['own', 'web-annotation', 'hypothesis'] as const)(
  'a file in the format %s',
  (format) => {
    test('brought in twice changes nothing the second time', async () => {
      await fc.assert(
        fc.asyncProperty(shelf, shelf, async (dossiers, others) => {
          const here = new SomeShelf(others);
          const file = await written(format, dossiers);
          here.apply((await previewOf(file, here)).plan);
          here.now += 5000;
          const again = await previewOf(file, here);
          expect(again.plan).toEqual(NO_IMPORT);
          for (const { fate, counts } of again.articles) {
            expect([fate, counts.added, counts.updated]).toEqual(['same', 0, 0]);
          }
        }),
        { numRuns: 40 },
      );
    });

    test('written from this very shelf changes nothing', async () => {
      await fc.assert(
        fc.asyncProperty(shelf, async (dossiers) => {
          const { plan } = await previewOf(
            await written(format, dossiers),
            new SomeShelf(dossiers),
          );
          expect(plan).toEqual(NO_IMPORT);
        }),
        { numRuns: 40 },
      );
    });
  },
);
