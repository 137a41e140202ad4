import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Dossier } from '../../lib/domain/dossier.ts';
import { writeHypothesis } from '../../lib/exchange/hypothesis/write-hypothesis.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../lib/domain/export-format.ts';
import type { ExportContext } from '../../lib/exchange/export-context.ts';
import { exportDossiers } from '../../lib/exchange/export-dossiers.ts';
import { writeAnnotations } from '../../lib/exchange/web-annotation/write-annotations.ts';
import { contextFor } from './export-context.ts';
import { someDossier } from './some-dossier.ts';

async function* oneByOne(dossiers: readonly Dossier[]): AsyncGenerator<Dossier, void> {
  for (const dossier of dossiers) yield await Promise.resolve(dossier);
}

async function exported(
  format: ExportFormat,
  dossiers: readonly Dossier[],
  context: Partial<ExportContext> = {},
) {
  const whole = { ...contextFor(dossiers.length), ...context };
  const { name, mediaType, parts } = exportDossiers(format, oneByOne(dossiers), whole);
  const chunks: Buffer[] = [];
  for await (const part of parts) chunks.push(Buffer.from(part));
  return { name, mediaType, bytes: Buffer.concat(chunks) };
}

const samples = fc.sample(someDossier, { numRuns: 12, seed: 4 });

describe('every format', () => {
  test.each(EXPORT_FORMATS)('%s takes no article, one and many', async (format) => {
    for (const dossiers of [[], samples.slice(0, 1), samples]) {
      const { name, mediaType, bytes } = await exported(format, dossiers);
      expect(name).toMatch(
        /^Says Who 2026-11-23(?: (?:APA|MLA|Chicago|Hypothesis|CSL|Markdown|HTML))?\.[a-z]+$/,
      );
      expect(mediaType).toMatch(/^[a-z]+\/[\w.+-]+$/);
      expect(bytes.length).toBeGreaterThan(dossiers.length === 0 && /bib|ris/.test(name) ? -1 : 0);
    }
  });

  test.each([1, samples.length])(
    'has a file name of its own, so that none is taken for another: of %i',
    async (count) => {
      const names = EXPORT_FORMATS.map(
        async (format) => (await exported(format, samples.slice(0, count))).name,
      );
      expect(new Set(await Promise.all(names)).size).toBe(EXPORT_FORMATS.length);
    },
  );

  test.each(EXPORT_FORMATS)(
    '%s asks for the next article only when it wrote the last',
    async (format) => {
      let given = 0;
      async function* counted(): AsyncGenerator<Dossier, void> {
        for (const dossier of samples) {
          given++;
          yield await Promise.resolve(dossier);
        }
      }
      const { parts } = exportDossiers(format, counted(), contextFor(samples.length));
      expect(given).toBe(0);
      await parts.next();
      expect(given).toBeLessThanOrEqual(/^(?:apa|mla|chicago)$/.test(format) ? samples.length : 2);
    },
  );
});

describe('piece by piece', () => {
  const id = '7c9e6679-7425-40de-944b-e07fc1f90ae7';

  test('W3C annotations are the same as in one go', async () => {
    const { bytes } = await exported('web-annotation', samples);
    const whole = writeAnnotations(samples, { id, label: 'Says Who 2026-11-23' });
    expect(JSON.parse(bytes.toString())).toEqual(JSON.parse(JSON.stringify(whole)));
  });

  test('Hypothesis’ notes are the same as in one go', async () => {
    const { bytes } = await exported('hypothesis', samples);
    const whole = writeHypothesis(samples, { now: contextFor(1).now, version: '1.0.0' });
    expect(JSON.parse(bytes.toString())).toEqual(JSON.parse(JSON.stringify(whole)));
  });

  test('citations are a list, one an article', async () => {
    const { bytes } = await exported('csl-json', samples);
    expect(JSON.parse(bytes.toString())).toHaveLength(samples.length);
  });
});

describe('files of their own', () => {
  test('one article is one file', async () => {
    const { name, bytes } = await exported('markdown', samples.slice(0, 1));
    expect(name).toBe('Says Who 2026-11-23.md');
    expect(bytes.toString()).toMatch(/^---\n/);
  });

  test.each(['markdown', 'html'] as const)(
    'many articles are packed, each with a name of its own: %s',
    async (format) => {
      const twins = [samples[0]!, samples[0]!, ...samples];
      const { name, bytes } = await exported(format, twins);
      expect(name).toMatch(/^Says Who 2026-11-23 (?:Markdown|HTML)\.zip$/);
      const files = unzipSync(bytes);
      expect(Object.keys(files)).toHaveLength(twins.length);
      for (const file of Object.keys(files))
        expect(file).toMatch(/^\d{4}-\d\d-\d\d[^/\\]*\.(?:md|html)$/);
    },
  );

  test('what is packed is what one file would be', async () => {
    const [dossier] = samples;
    const { bytes: alone } = await exported('markdown', [dossier!]);
    const { bytes } = await exported('markdown', [dossier!, samples[1]!]);
    const [first] = Object.values(unzipSync(bytes));
    expect(strFromU8(first!)).toBe(alone.toString());
  });

  test('a copy without the text still has every note', async () => {
    const dossier = samples.find(({ notes }) => notes.length > 1)!;
    const { bytes } = await exported('html', [{ ...dossier, texts: [] }]);
    expect(bytes.toString().match(/<li id="note-/g)).toHaveLength(dossier.notes.length);
  });
});

test('the table of notes has a row a note, and no cell that a spreadsheet would run', async () => {
  const { bytes } = await exported('csv', samples);
  const rows = cellsOf(bytes.toString());
  expect(rows).toHaveLength(1 + samples.reduce((sum, { notes }) => sum + notes.length, 0));
  for (const row of rows) {
    expect(row).toHaveLength(rows[0]!.length);
    for (const cell of row) expect(cell).not.toMatch(/^[\t\r ]*[=+\-@]/);
  }
});

/** A reader of RFC 4180, for this test alone. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}
