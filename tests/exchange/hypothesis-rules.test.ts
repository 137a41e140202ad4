import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';

import { textOfNotes } from '../../lib/domain/dossier.ts';
import { writeHypothesis } from '../../lib/exchange/hypothesis/write-hypothesis.ts';
import { someDossier } from './some-dossier.ts';

const position = v.strictObject({
  type: v.literal('TextPositionSelector'),
  start: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  end: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});
const quote = v.strictObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
});
const utcTime = v.pipe(v.string(), v.isoTimestamp(), v.endsWith('Z'));

/**
 * What the “Import” of Hypothesis’ client goes by: an object with `annotations`, of each of which it takes
 * these fields and sends them to its API, which wants `uri` and one target with selectors.
 */
const importable = v.looseObject({
  annotations: v.array(
    v.looseObject({
      id: v.string(),
      uri: v.pipe(v.string(), v.url()),
      text: v.string(),
      tags: v.array(v.string()),
      created: utcTime,
      updated: utcTime,
      document: v.strictObject({ title: v.array(v.string()) }),
      target: v.strictTuple([
        v.strictObject({
          source: v.pipe(v.string(), v.url()),
          selector: v.pipe(v.array(v.variant('type', [position, quote])), v.minLength(1)),
        }),
      ]),
    }),
  ),
});

const samples = fc.sample(someDossier, { numRuns: 40, seed: 2 });
const file: unknown = JSON.parse(
  JSON.stringify(writeHypothesis(samples, { now: 0, version: '1.0.0' })),
);

test('Hypothesis’ own importer takes the file, and every note of it', () => {
  const { annotations } = v.parse(importable, file);
  expect(annotations.map(({ id }) => id)).toEqual(
    samples.flatMap(({ notes }) => notes.map(({ id }) => id)),
  );
});

test('each quote stands where its positions say, counted in UTF-16 as browsers do', () => {
  const { annotations } = v.parse(importable, file);
  const texts = samples.flatMap((dossier) => dossier.notes.map(() => textOfNotes(dossier) ?? ''));
  for (const [at, { target }] of annotations.entries()) {
    const [place, words] = target[0].selector;
    expect([place?.type, words?.type]).toEqual(['TextPositionSelector', 'TextQuoteSelector']);
    const { start, end } = v.parse(position, place);
    expect(texts[at]?.slice(start, end)).toBe(v.parse(quote, words).exact);
  }
});
