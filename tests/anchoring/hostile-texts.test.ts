import { describe, expect, test } from 'vitest';
import { describePassage, findPassages } from '../../lib/anchoring/index.ts';

/** Of a text four times as long each costs more; quadratic work would take sixteen times as long. */
const GROWTH_ALLOWED = 10;
const UNITS = 50_000;
/** Shorter times say nothing on a busy machine. */
const LEAST_MS = 40;

const HOSTILE: Readonly<Record<string, (units: number) => string>> = {
  'one letter': (units) => 'a'.repeat(units),
  'one letter and spaces': (units) => 'a '.repeat(units / 2),
  'one sentence again and again': (units) =>
    'The minister said that taxes would rise. '.repeat(units / 41),
  spaces: (units) => ' '.repeat(units),
  signs: (units) => '.,'.repeat(units / 2),
  'marks without letters': (units) => '\u0301'.repeat(units),
  'halves of characters': (units) => '\uD800'.repeat(units),
  emoji: (units) => '😀'.repeat(units / 2),
  ideographs: (units) => '新聞'.repeat(units / 2),
};

function cost(make: (units: number) => string, units: number): number {
  const text = make(units);
  const passages = Array.from({ length: 60 }, (_, at) => {
    const start = Math.floor((at * text.length) / 60);
    return describePassage(text, { start, end: start + [12, 400, 9000][at % 3]! });
  });
  const now = `News! ${text.slice(0, units / 2)} and here ${text.slice(units / 2)}`;
  const begun = process.cpuUsage();
  const anchors = findPassages(now, passages);
  expect(anchors).toHaveLength(passages.length);
  return process.cpuUsage(begun).user / 1000;
}

describe('a hostile text', () => {
  test.each(Object.entries(HOSTILE))(
    'of %s costs time in proportion to its length',
    (_, make) => {
      cost(make, UNITS);
      const short = Math.max(LEAST_MS, Math.min(cost(make, UNITS), cost(make, UNITS)));
      expect(cost(make, 4 * UNITS)).toBeLessThan(GROWTH_ALLOWED * short);
    },
    60_000,
  );

  test('of the same sentences says that it cannot tell them apart', () => {
    const row = 'Nobody at the ministry wanted to comment on Friday. ';
    const text = row.repeat(3000);
    const start = row.length * 1500;
    const passage = describePassage(text, { start, end: start + row.length });
    const [anchor] = findPassages(`Now: ${text}`, [passage]);
    expect(anchor!.state).not.toBe('found');
  });
});
