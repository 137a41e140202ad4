import { readFileSync } from 'node:fs';

import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { publishedSchema, SCHEMA_FILE } from '../../lib/exchange/own/build-schema.ts';
import { writeOwnLines } from '../../lib/exchange/own/own-lines.ts';
import { someDossier } from './some-dossier.ts';

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const DATE = /^\d{4}-\d\d-\d\d$/;

const isLine = new Ajv2020({ formats: { uuid: UUID, 'date-time': DATE_TIME, date: DATE } }).compile(
  JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')) as object,
);

async function linesOf(dossiers: Parameters<typeof writeOwnLines>[0]): Promise<string[]> {
  let file = '';
  for await (const line of writeOwnLines(dossiers, 0)) file += line;
  return file.trimEnd().split('\n');
}

test('the published schema is the one our reader goes by: npm run schema', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(publishedSchema());
});

test('every line we write is valid by the published schema', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(someDossier, { maxLength: 2 }), async (dossiers) => {
      for (const line of await linesOf(dossiers)) {
        expect(isLine(JSON.parse(line)), JSON.stringify(isLine.errors?.[0])).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});

test.each([
  ['"isSaved":', '"isSaved":0,"was":'],
  ['"deleted":null', '"deleted":5'],
  ['"decisions":[]', '"decisions":[],"more":1'],
  ['"role":"first"', '"role":"last"'],
])('a line with %j written as %j is not', async (from, to) => {
  const [, line] = await linesOf(fc.sample(someDossier, { numRuns: 1, seed: 7 }));
  expect(line).toContain(from);
  expect(isLine(JSON.parse(line!.replace(from, to)))).toBe(false);
});
