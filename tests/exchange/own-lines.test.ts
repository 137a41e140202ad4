import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Dossier } from '../../lib/domain/dossier.ts';
import type { KeptCopy } from '../../lib/domain/shelf.ts';
import { type OwnLine, readOwnLines, writeOwnLines } from '../../lib/exchange/own/own-lines.ts';
import { someCopyOf } from './some-copy.ts';
import { someDossier, someLists } from './some-dossier.ts';

async function everything<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const MADE = Date.UTC(2026, 10, 23);

async function linesOf(dossiers: readonly Dossier[]): Promise<string[]> {
  const file = (await everything(writeOwnLines(dossiers, MADE))).join('');
  expect(file.endsWith('\n')).toBe(true);
  return file.slice(0, -1).split('\n');
}

const read = async (lines: readonly string[]): Promise<OwnLine[]> =>
  await everything(readOwnLines(lines));

test('what is written comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(someDossier, { maxLength: 3 }), async (dossiers) => {
      expect(await read(await linesOf(dossiers))).toEqual([
        ...dossiers.map((dossier) => ({ state: 'dossier', dossier })),
        { state: 'end', dossiers: dossiers.length },
      ]);
    }),
    { numRuns: 50 },
  );
});

test('collections and saved searches come before the articles, as they were', async () => {
  await fc.assert(
    fc.asyncProperty(someLists, someDossier, async (lists, dossier) => {
      const file = (await everything(writeOwnLines([dossier], MADE, lists))).join('');
      expect(await read(file.trimEnd().split('\n'))).toEqual([
        { state: 'lists', lists },
        { state: 'dossier', dossier },
        { state: 'end', dossiers: 1 },
      ]);
    }),
    { numRuns: 30 },
  );
});

describe('how a saved article looked', () => {
  const saved = someDossier
    .map((dossier): Dossier => ({ ...dossier, article: { ...dossier.article, isSaved: true } }))
    .chain((dossier) =>
      fc.record({ dossier: fc.constant(dossier), copy: someCopyOf(dossier.article.id) }),
    );
  const fileOf = async (dossier: Dossier, copies: readonly KeptCopy[]): Promise<string[]> => {
    const lines = writeOwnLines([dossier], MADE, undefined, undefined, async () => copies);
    return (await everything(lines)).join('').trimEnd().split('\n');
  };

  test('stands behind it, and comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(saved, async ({ dossier, copy }) => {
        expect(await read(await fileOf(dossier, [copy]))).toEqual([
          { state: 'dossier', dossier },
          { state: 'copy', copy },
          { state: 'end', dossiers: 1 },
        ]);
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ['"data":null', '"data":"data:image/svg+xml;base64,PHN2Zz4="', 'copy.pictures.0.data'],
    ['"data":null', '"data":"https://spy.example/1.png"', 'copy.pictures.0.data'],
    ['"level":0', '"level":0,"onclick":"x"', 'copy.blocks.0.onclick'],
    ['"before":0', '"before":9', 'copy'],
    ['"role":"saved"', '"role":"last"', 'role'],
    ['"articleId":"', '"articleId":"00000000-0000-4000-8000-000000000000","was":"', 'was'],
  ])('is not believed with %j written as %j', async (from, to, field) => {
    const [{ dossier, copy } = { dossier: null, copy: null }] = fc.sample(saved, {
      numRuns: 1,
      seed: 2,
    });
    const plain: KeptCopy = {
      ...copy!,
      role: 'saved',
      copy: {
        ...copy!.copy,
        blocks: copy!.copy.blocks.map((block) => ({ ...block, level: 0 })),
        pictures: [{ before: 0, alt: '', address: '', width: 1, height: 1, data: null }],
      },
    };
    const lines = await fileOf(dossier!, [plain]);
    expect(lines[2]).toContain(from);
    const changed = lines.map((line, at) => (at === 2 ? line.replace(from, to) : line));
    expect((await read(changed)).at(-1)).toEqual({
      state: 'problem',
      problem: { kind: 'bad-record', line: 3, field },
    });
  });

  test('does not stand behind another one', async () => {
    const [one, other] = fc.sample(saved, { numRuns: 2, seed: 3 });
    const lines = await fileOf(one!.dossier, [other!.copy]);
    expect((await read(lines)).at(-1)).toMatchObject({
      state: 'problem',
      problem: { kind: 'bad-record', field: 'articleId' },
    });
  });
});

describe('a file that is not whole or not ours', () => {
  const [sample, another] = fc.sample(someDossier, { numRuns: 2, seed: 7 });
  const problemOf = async (change: (lines: string[]) => readonly string[]) => {
    const last = (await read(change(await linesOf([sample!, another!])))).at(-1);
    return last?.state === 'problem' ? last.problem : null;
  };

  test('breaks off', async () => {
    expect(await problemOf((lines) => lines.slice(0, -1))).toEqual({
      kind: 'incomplete',
      line: 3,
      field: '',
    });
    expect(await problemOf(([first, second, , last]) => [first!, second!, last!])).toMatchObject({
      kind: 'incomplete',
    });
    expect(await problemOf(() => [])).toMatchObject({ kind: 'incomplete' });
  });

  test('was changed', async () => {
    const changed = (lines: string[]) =>
      lines.map((line, at) => (at === 1 ? line.replace('"isSaved":', '"isSaved": ') : line));
    expect(await problemOf(changed)).toMatchObject({ kind: 'changed', line: 4 });
  });

  test('holds one record twice, or two files', async () => {
    const twice = ([first, second, , last]: string[]) => [first!, second!, second!, last!];
    const field = sample!.article.id;
    expect(await problemOf(twice)).toEqual({ kind: 'twice', line: 3, field });
    const two = (lines: string[]) => [...lines, '', ...lines];
    expect(await problemOf(two)).toEqual({ kind: 'goes-on', line: 6, field: '' });
    expect(await problemOf((lines) => [...lines, '', ' '])).toBeNull();
  });

  test.each([
    '{}',
    '[]',
    '',
    'null',
    '{"format":"says-who"}',
    '<html>',
    '{"format":"other","version":1,"made":"2026-11-23T00:00:00.000Z"}',
  ])('begins with %s', async (first) => {
    expect(await problemOf((lines) => [first, ...lines.slice(1)])).toEqual({
      kind: 'not-ours',
      line: 1,
      field: '',
    });
  });

  test('comes from a later version', async () => {
    const later = (lines: string[]) =>
      lines.map((line) => line.replace('"version":1', '"version":2'));
    expect(await problemOf(later)).toEqual({ kind: 'newer-version', line: 1, field: '' });
  });

  test.each([
    ['"revision":', '"revision":-', 'article.revision'],
    ['"isSaved":', '"__proto__":{"isAdmin":true},"isSaved":', 'article.__proto__'],
    ['"texts":[', '"texts":[null,', 'texts.0'],
    ['"address":"', '"address":1,"was":"', 'article.address'],
  ])('has %j written as %j', async (from, to, field) => {
    const changed = (lines: string[]) =>
      lines.map((line, at) => (at === 1 ? line.replace(from, to) : line));
    expect(await problemOf(changed)).toEqual({ kind: 'bad-record', line: 2, field });
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  test('nests deeper than anything honest', async () => {
    const deep = '['.repeat(500_000);
    expect(await problemOf((lines) => [lines[0]!, deep])).toEqual({
      kind: 'not-json',
      line: 2,
      field: '',
    });
  });

  test('holds records of two articles in one', async () => {
    const [other] = fc.sample(someDossier, { numRuns: 1, seed: 8 });
    const mixed = JSON.stringify({ dossier: { ...sample, texts: other!.texts } });
    expect(await problemOf((lines) => [lines[0]!, mixed])).toMatchObject({ kind: 'bad-record' });
  });
});
