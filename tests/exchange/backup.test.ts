import { gunzipSync } from 'node:zlib';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { GAP_KINDS } from '../../lib/domain/analysis.ts';
import type { ReaderChoices } from '../../lib/domain/reader-choices.ts';
import { backupName } from '../../lib/exchange/backup/backup-file.ts';
import { BackupProblemError } from '../../lib/exchange/backup/backup-problem.ts';
import {
  type BackupPiece,
  checkBackup,
  readBackup,
} from '../../lib/exchange/backup/read-backup.ts';
import { type BackupContent, writeBackup } from '../../lib/exchange/backup/write-backup.ts';
import { someDossier, someLists } from './some-dossier.ts';

const MADE = Date.UTC(2026, 10, 23, 8, 30);

const someChoices: fc.Arbitrary<ReaderChoices> = fc.record({
  isPaintingOn: fc.boolean(),
  isLegendShown: fc.boolean(),
  isLegendOpen: fc.boolean(),
  isCopyWanted: fc.boolean(),
  areDeskKeysOn: fc.boolean(),
  isToolbarOn: fc.boolean(),
  toolbarOffSites: fc.array(fc.domain(), { maxLength: 2 }),
  colourMeanings: fc.record({
    yellow: fc.string(),
    orange: fc.string(),
    blue: fc.string(),
    green: fc.string(),
    pink: fc.string(),
  }),
  declinedSites: fc.array(fc.domain(), { maxLength: 2 }),
  mutedQuestions: fc.array(fc.record({ site: fc.domain(), gap: fc.constantFrom(...GAP_KINDS) }), {
    maxLength: 2,
  }),
});

const someContent = fc.record({
  dossiers: fc.array(someDossier, { maxLength: 3 }),
  lists: someLists,
  choices: someChoices,
});
type Content = typeof someContent extends fc.Arbitrary<infer Value> ? Value : never;

function backupOf({ dossiers, ...rest }: Content): Promise<Blob> {
  return fileOf({ ...rest, dossiers: each(dossiers) });
}

function fileOf(content: Omit<BackupContent, 'copiesOf'>): Promise<Blob> {
  return new Response(writeBackup({ copiesOf: async () => [], ...content }, MADE)).blob();
}

async function* each<Value>(values: readonly Value[]): AsyncGenerator<Value, void> {
  for (const value of values) yield await Promise.resolve(value);
}

const patient = (): AbortSignal => new AbortController().signal;

/** What is read of a file before anything is wrong with it, and what is wrong. */
async function whatIsIn(file: Blob): Promise<{ pieces: BackupPiece[]; problem: string | null }> {
  const pieces: BackupPiece[] = [];
  try {
    await checkBackup(file, patient(), () => {});
    for await (const piece of readBackup(file, patient(), () => {})) pieces.push(piece);
    return { pieces, problem: null };
  } catch (error) {
    if (!(error instanceof BackupProblemError)) throw error;
    return { pieces, problem: error.problem };
  }
}

const [small] = fc.sample(someContent, { numRuns: 1, seed: 11 });

test('a backup read back is what was backed up', async () => {
  await fc.assert(
    fc.asyncProperty(someContent, async (content) => {
      const { pieces, problem } = await whatIsIn(await backupOf(content));
      expect(problem).toBeNull();
      expect(pieces).toEqual([
        { state: 'lists', lists: content.lists },
        { state: 'choices', choices: content.choices },
        ...content.dossiers.map((dossier) => ({ state: 'dossier', dossier })),
      ]);
    }),
    { numRuns: 60 },
  );
});

test('a file tells when it was made', async () => {
  const made = await checkBackup(await backupOf(small!), patient(), () => {});
  expect(Date.parse(made)).toBe(MADE);
});

test('every single bit that is another is found, before anything is read', async () => {
  const file = new Uint8Array(await (await backupOf(small!)).arrayBuffer());
  for (let bit = 0; bit < file.length * 8; bit++) {
    const changed = file.slice();
    changed[bit >> 3]! ^= 1 << (bit & 7);
    const { pieces, problem } = await whatIsIn(new Blob([changed]));
    expect({ bit, pieces, isFound: problem !== null }).toEqual({ bit, pieces: [], isFound: true });
  }
});

test('a file that was cut anywhere is found, before anything is read', async () => {
  const file = await backupOf(small!);
  for (let length = 0; length < file.size; length++) {
    const { pieces, problem } = await whatIsIn(file.slice(0, length));
    expect({ length, pieces, problem }).toMatchObject({ length, pieces: [] });
    expect(problem).not.toBeNull();
  }
});

test('something behind the end of a file is found', async () => {
  const file = await backupOf(small!);
  expect(await whatIsIn(new Blob([file, 'x']))).toEqual({ pieces: [], problem: 'damaged' });
});

test('what is none of ours is told from what is damaged', async () => {
  expect(await whatIsIn(new Blob(['A page of text.']))).toEqual({
    pieces: [],
    problem: 'not-ours',
  });
});

test('any program that unpacks gzip unpacks it', async () => {
  const file = new Uint8Array(await (await backupOf(small!)).arrayBuffer());
  const lines = gunzipSync(file).toString('utf8').trimEnd().split('\n');
  expect(lines).toHaveLength(small!.dossiers.length + 4);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ format: 'says-who' });
});

test('articles are asked for no faster than the file is taken', async () => {
  const [dossier] = fc.sample(someDossier, { numRuns: 1, seed: 3 });
  let asked = 0;
  async function* endless() {
    for (;;) {
      asked++;
      // Nothing that could be packed into little.
      const note = Array.from(crypto.getRandomValues(new Uint8Array(20_000))).join(' ');
      yield await Promise.resolve({ ...dossier!, article: { ...dossier!.article, note } });
    }
  }
  const reader = writeBackup(
    { ...small!, dossiers: endless(), copiesOf: async () => [] },
    MADE,
  ).getReader();
  await reader.read();
  let before = -1;
  await expect.poll(() => before === (before = asked), { interval: 100 }).toBe(true);
  expect(asked).toBeLessThan(100);
  await reader.cancel();
});

test('a backup that is given up lets go of the articles', async () => {
  const [dossier] = fc.sample(someDossier, { numRuns: 1, seed: 3 });
  let isLetGo = false;
  async function* endless() {
    try {
      for (;;) yield await Promise.resolve(dossier!);
    } finally {
      isLetGo = true;
    }
  }
  const reader = writeBackup(
    { ...small!, dossiers: endless(), copiesOf: async () => [] },
    MADE,
  ).getReader();
  await reader.read();
  await reader.cancel();
  await expect.poll(() => isLetGo).toBe(true);
});

test('an article that cannot be read leaves no file', async () => {
  async function* broken() {
    yield* each(small!.dossiers);
    throw new Error('unreadable');
  }
  const content = { ...small!, dossiers: broken(), copiesOf: async () => [] };
  await expect(fileOf(content)).rejects.toThrow('unreadable');
});

test('reading ends when it is given up', async () => {
  const file = await backupOf({ ...small!, dossiers: fc.sample(someDossier, 3) });
  const reader = new AbortController();
  const read: string[] = [];
  const reading = (async () => {
    for await (const { state } of readBackup(file, reader.signal, () => {})) {
      read.push(state);
      reader.abort();
    }
  })();
  await expect(reading).rejects.toThrow('aborted');
  expect(read).toEqual(['lists']);
});

test('the name of a file tells day and time', () => {
  expect(backupName(new Date(2026, 10, 3, 23, 59))).toBe(
    'says-who-backup-2026-11-03-2359.jsonl.gz',
  );
});
