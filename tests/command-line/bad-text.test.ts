import fc from 'fast-check';
import { expect, test } from 'vitest';

import { badText } from '../engine/bad-texts.ts';
import { linesOf, runAnalyze } from './run-analyze.ts';

/** One process for many texts: starting it takes longer than reading them. */
const TEXTS = 150;

test('any text comes out as one line, unchanged, with all positions in it', async () => {
  const texts = fc.sample(badText, TEXTS).filter((text) => text.trim() !== '');
  const input = texts.map((text, id) => JSON.stringify({ id, text })).join('\n');
  const outcome = await runAnalyze(['--format', 'json'], input);
  expect(outcome.errors).toEqual([]);
  const lines = linesOf(outcome);
  expect(lines.map(({ text }) => text)).toEqual(texts);
  for (const { text, sentences, statements } of lines) {
    const sources = statements.map(({ source }) => source).filter((source) => source !== null);
    for (const { start, end } of [...sentences, ...sources]) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  }
});

test('any text is reported for a reader', async () => {
  const texts = fc.sample(badText, TEXTS).filter((text) => text.trim() !== '');
  const input = texts.map((text, id) => JSON.stringify({ id: `text ${id}`, text })).join('\n');
  const { status, errors, output } = await runAnalyze(['--format', 'text'], input);
  expect({ status, errors }).toEqual({ status: 0, errors: [] });
  expect(output.match(/^Who speaks$/gm)).toHaveLength(texts.length);
});
