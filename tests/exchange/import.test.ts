import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { articleAddress } from '../../lib/domain/article-address.ts';
import { articleKeys } from '../../lib/domain/article-keys.ts';
import type { Dossier } from '../../lib/domain/dossier.ts';
import { NO_IMPORT } from '../../lib/domain/import-plan.ts';
import type { ImportPreview } from '../../lib/domain/import-preview.ts';
import type { ExportFormat } from '../../lib/domain/export-format.ts';
import { exportDossiers } from '../../lib/exchange/export-dossiers.ts';
import { nameId } from '../../lib/exchange/import/name-id.ts';
import { undoImport } from '../../lib/exchange/import/undo-import.ts';
import { planImport } from '../../lib/exchange/import/plan-import.ts';
import { contextFor } from './export-context.ts';
import { someDossier } from './some-dossier.ts';
import { SomeShelf } from './some-shelf.ts';

/** As a page's article has it: keys and addresses that go with its address, notes with words. */
const readable = someDossier.map((dossier): Dossier => {
  const { address } = dossier.article;
  const met = articleAddress(address);
  const ids = new Set<string>();
  const notes = dossier.notes.filter(({ passage }) => {
    const isTaken = ids.has(passage.quote);
    ids.add(passage.quote);
    return passage.quote.trim() !== '' && !isTaken;
  });
  const noteIds = new Set<string | null>(notes.map(({ id }) => id));
  return {
    ...dossier,
    article: {
      ...dossier.article,
      address: met,
      addresses: [met],
      keys: articleKeys({ url: address, canonicalUrl: null }),
      collections: [],
    },
    notes,
    questions: dossier.questions.map((question) =>
      noteIds.has(question.noteId) ? question : { ...question, noteId: null },
    ),
  };
});
const shelf = fc.uniqueArray(readable, {
  maxLength: 3,
  selector: ({ article }) => article.keys[0],
});

async function written(format: ExportFormat, dossiers: readonly Dossier[]): Promise<string> {
  async function* each(): AsyncGenerator<Dossier, void> {
    for (const dossier of dossiers) yield await Promise.resolve(dossier);
  }
  let file = '';
  for await (const part of exportDossiers(format, each(), contextFor(dossiers.length)).parts) {
    file += String(part);
  }
  return file;
}

const given = (text: string) => ({ size: text.length, text: async () => text });

async function previewOf(text: string, at: SomeShelf): Promise<ImportPreview> {
  const preview = await planImport(given(text), at.facts);
  if (preview.state === 'problem') throw new Error(JSON.stringify(preview));
  return preview;
}

const sorted = (dossiers: Iterable<Dossier>) =>
  [...dossiers].toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1));

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

  test('with one record twice is refused', async () => {
    const [dossier] = fc.sample(readable, { numRuns: 1, seed: 1 });
    const outcome = await planImport(
      given(await written('own', [dossier!, dossier!])),
      new SomeShelf().facts,
    );
    expect(outcome).toMatchObject({ state: 'problem', kind: 'bad-record' });
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

describe('notes of other programs', () => {
  const address = 'https://paper.example/a?utm_source=x';
  const target = [
    {
      source: address,
      selector: [{ type: 'TextQuoteSelector', exact: 'no ferry', prefix: 'There is ' }],
    },
  ];
  const file = (changes: object = {}) =>
    JSON.stringify({
      annotations: [
        {
          id: 'hyp-1',
          uri: address,
          text: 'Why?',
          tags: ['sea'],
          updated: '2026-11-02T10:00:00Z',
          document: { title: ['Ferries'] },
          target,
          ...changes,
        },
      ],
    });

  test('come with the article they are on, and a passage that its words find', async () => {
    const here = new SomeShelf();
    const { plan, articles } = await previewOf(file(), here);
    expect(articles).toMatchObject([
      { title: 'Ferries', address: 'https://paper.example/a', fate: 'added' },
    ]);
    expect(plan.notes[0]?.after).toMatchObject({
      comment: 'Why?',
      tags: ['sea'],
      passage: { quote: 'no ferry', prefix: 'There is ', start: 0, textLength: 0 },
    });
  });

  test('do not write over what the reader changed here since', async () => {
    const here = new SomeShelf();
    here.apply((await previewOf(file(), here)).plan);
    const [dossier] = here.dossiers.values();
    const [note] = dossier!.notes;
    here.dossiers.set(dossier!.article.id, {
      ...dossier!,
      notes: [{ ...note!, comment: 'Mine', changed: note!.changed + 1 }],
    });
    expect((await previewOf(file(), here)).plan).toEqual(NO_IMPORT);
    expect((await previewOf(file({ text: 'New', updated: undefined }), here)).plan).toEqual(
      NO_IMPORT,
    );
    const { plan } = await previewOf(file({ text: 'New', updated: '2026-12-02T10:00:00Z' }), here);
    expect(plan.notes[0]?.after.comment).toBe('New');
  });

  test('that say the same of the same words are here already, whatever their id', async () => {
    const here = new SomeShelf();
    here.apply((await previewOf(file(), here)).plan);
    expect((await previewOf(file({ id: 'hyp-2' }), here)).plan).toEqual(NO_IMPORT);
  });

  test('of the Clipper come in once', async () => {
    const clips = JSON.stringify([
      {
        url: address,
        title: 'Ferries',
        highlights: [{ id: '1793613600000', content: 'no <b>ferry</b>' }],
      },
    ]);
    const here = new SomeShelf();
    here.apply((await previewOf(clips, here)).plan);
    expect([...here.dossiers.values()][0]?.notes[0]?.passage.quote).toBe('no ferry');
    expect((await previewOf(clips, here)).plan).toEqual(NO_IMPORT);
  });
});

test('what came in can be taken back', async () => {
  await fc.assert(
    fc.asyncProperty(
      shelf,
      shelf,
      fc.constantFrom('own', 'web-annotation'),
      async (dossiers, others, format) => {
        const here = new SomeShelf(others);
        const { plan } = await previewOf(await written(format, dossiers), here);
        here.apply(plan);
        here.apply(undoImport(plan, here.now));
        const back = [...here.dossiers.values()].map(withoutDeleted).filter((one) => one !== null);
        expect(sorted(back.map(withoutTimes))).toEqual(sorted(others.map(withoutTimes)));
      },
    ),
    { numRuns: 40 },
  );
});

function withoutDeleted(dossier: Dossier): Dossier | null {
  const isThere = ({ deleted }: { deleted: number | null }) => deleted === null;
  if (!isThere(dossier.article)) return null;
  return {
    article: dossier.article,
    texts: dossier.texts.filter(isThere),
    notes: dossier.notes.filter(isThere),
    questions: dossier.questions.filter(isThere),
    decisions: dossier.decisions.filter(isThere),
  };
}

/** Undoing is a change, too: times and revisions go on. */
function withoutTimes(dossier: Dossier): Dossier {
  return JSON.parse(
    JSON.stringify(dossier, (name, value: unknown) =>
      name === 'changed' || name === 'revision' ? 0 : value,
    ),
  ) as Dossier;
}

test('a name has one id for ever, and a UUID is its own', async () => {
  const uuid = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
  expect(await nameId(`urn:uuid:${uuid.toUpperCase()}`)).toBe(uuid);
  expect(await nameId('hyp-1')).toBe(await nameId('hyp-1'));
  expect(await nameId('hyp-1')).not.toBe(await nameId('hyp-2'));
  expect(await nameId('hyp-1')).toMatch(
    /^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
  );
});
