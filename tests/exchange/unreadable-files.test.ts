import { describe, expect, test } from 'vitest';

import { previewImport } from '../../lib/exchange/import/plan-import.ts';
import { MOST_BYTES } from '../../lib/exchange/import/read-import.ts';
import { given, outcomeOf, unheard } from './import-shelf.ts';
import { SomeShelf } from './some-shelf.ts';

const OURS = '{"format":"says-who","version":1,"made":"2026-11-23T00:00:00Z"}\n';

/** A file that says it has so many bytes; only its first ones may be read. */
function largeFile(begin: string, bytes: number): Blob {
  const file = given(begin);
  Object.defineProperty(file, 'size', { value: bytes });
  const notOpened = () => {
    throw new Error('It was opened.');
  };
  return Object.assign(file, { text: notOpened, arrayBuffer: notOpened, stream: notOpened });
}

describe('a file that is', () => {
  test('far too large for one piece of JSON is not even opened', async () => {
    const file = largeFile('{"annotations":[', MOST_BYTES + 1);
    const outcome = await previewImport(file, new SomeShelf().facts, unheard());
    expect(outcome).toMatchObject({ state: 'problem', kind: 'too-large' });
  });

  test('one line of 100 MB ends where no line of ours would go on', async () => {
    const part = new Uint8Array(10 * 1024 * 1024).fill(0x78);
    const file = new Blob([`${OURS}{"dossier":"`, ...Array.from({ length: 10 }, () => part)]);
    const begun = performance.now();
    const outcome = await previewImport(file, new SomeShelf().facts, unheard());
    expect(outcome).toMatchObject({ kind: 'line-too-long', line: 2 });
    // Joined anew with every piece, it took minutes.
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  test.each([
    ['empty', '', 'empty'],
    ['blank', ' \n\t\ufeff', 'empty'],
    ['packed', 'PK\u0003\u0004rest', 'packed'],
    ['a page', '<!doctype html><script>alert(1)</script>', 'unknown'],
    ['a table', 'title,address\r\n', 'unknown'],
    ['a number', '12', 'unknown'],
    ['some other JSON', '{"a":1}', 'unknown'],
    ['a list of other JSON', '[1,2]', 'unknown'],
    ['of a kind with nothing in it', '{"annotations":{}}', 'bad-record'],
    ['ours in its name alone', '{"format":"says-who"}', 'not-ours'],
  ])('%s says so', async (_, text, kind) => {
    expect(await outcomeOf(text)).toMatchObject({ state: 'problem', kind });
  });

  test.each([
    ['packed by gzip', [0x1f, 0x8b, 8, 0, 0], 'gzip'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0], 'not-text'],
    ['in UTF-16', [0xff, 0xfe, 0x7b, 0], 'not-text'],
    ['in Latin 1', [0x7b, 0x22, 0xe9, 0x22, 0x7d], 'not-text'],
  ])('%s says so', async (_, bytes, kind) => {
    expect(await outcomeOf(Uint8Array.from(bytes))).toMatchObject({ state: 'problem', kind });
  });

  test.each([
    ['broken off', '{"annotations":[', 1],
    ['broken off further down', '{"annotations":\n[\n{"uri": 1},', 3],
    ['wrong in its third line', '{"annotations":[\n{"uri":"x"},\n{uri:1}]}', 3],
    ['one long line', `{${'x'.repeat(5_000_000)}`, 1],
    ['nested deeper than anything honest', '['.repeat(3_000_000), 1],
    ['two pieces of JSON', '{"annotations":[]}\n{"annotations":[]}', 2],
  ])('%s says in which line', async (_, text, line) => {
    expect(await outcomeOf(text)).toMatchObject({ kind: 'not-json', line });
  });

  test('nested to its end, but no kind of file, says so', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const outcome = await outcomeOf(deep);
    expect(['unknown', 'not-json']).toContain('kind' in outcome && outcome.kind);
    const inside = `{"annotations":[{"uri":"https://a.example/","target":${deep}}]}`;
    expect(['plan', 'problem']).toContain((await outcomeOf(inside)).state);
  });

  test.each([
    ['broken off', OURS, 'incomplete', 1],
    ['ours with a line that is cut', `${OURS}{"dossier":{"art\n`, 'not-json', 2],
    ['ours with a number nobody has', `${OURS}{"end":{"dossiers":1e400}}`, 'bad-record', 2],
  ])('%s says so, and in which line', async (_, text, kind, line) => {
    expect(await outcomeOf(text)).toMatchObject({ kind, line });
  });
});
