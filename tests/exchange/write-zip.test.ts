import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { writeZip } from '../../lib/exchange/zip/write-zip.ts';

async function packed(names: readonly string[]): Promise<Record<string, string>> {
  async function* files() {
    for (const [at, name] of names.entries()) {
      yield await Promise.resolve({ name, text: String(at) });
    }
  }
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of writeZip(files(), Date.UTC(2026, 10, 23))) parts.push(part);
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, text]) => [name, strFromU8(text)]),
  );
}

test('files of one name are numbered in their order', async () => {
  expect(await packed(['a.md', 'a.md', 'A.md', 'a 2.md', 'a.md'])).toEqual({
    'a.md': '0',
    'a 2.md': '1',
    'A 3.md': '2',
    'a 2 2.md': '3',
    'a 4.md': '4',
  });
});

test('no file takes the place of another, whatever they are called', async () => {
  const name = fc.constantFrom('a.md', 'A.md', 'a 2.md', 'a 2 2.md', 'a 3.md', 'a');
  await fc.assert(
    fc.asyncProperty(fc.array(name, { maxLength: 12 }), async (names) => {
      const files = await packed(names);
      expect(Object.values(files).toSorted()).toEqual(names.map((_, at) => String(at)).toSorted());
      const small = Object.keys(files).map((one) => one.toLowerCase());
      expect(new Set(small).size).toBe(small.length);
    }),
  );
});
