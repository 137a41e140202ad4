import { describe, expect, test } from 'vitest';
import { describePassage, findPassages, passageSteps } from '../../lib/anchoring/index.ts';
import type { Passage } from '../../lib/domain/passage.ts';

const SENTENCES = Array.from(
  { length: 400 },
  (_, at) => `Boat ${at} carried ${(at * 37) % 401} crates of tea to harbour ${(at * 53) % 397}.`,
);
const TEXT = SENTENCES.join(' ');

function describeSentences(step: number): Passage[] {
  return SENTENCES.filter((_, at) => at % step === 0).map((sentence) => {
    const start = TEXT.indexOf(sentence);
    return describePassage(TEXT, { start, end: start + sentence.length });
  });
}

describe('a search in slices', () => {
  const passages = describeSentences(4);
  const now = `Before.\n${TEXT.replaceAll('Boat 8', 'Ship 8')}`;

  test('settles every passage once and ends with what a search in one go gives', () => {
    const settled = new Map<number, unknown>();
    const steps = passageSteps(now, passages);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) {
      for (const { at, anchor } of step.value) {
        expect(settled.has(at)).toBe(false);
        settled.set(at, anchor);
      }
    }
    expect(settled.size).toBe(passages.length);
    expect(step.value).toEqual(findPassages(now, passages));
    for (const [at, anchor] of settled) expect(step.value[at]).toEqual(anchor);
  });

  test('settles what is unchanged before what is not', () => {
    const scores = Array.from(passageSteps(now, passages))
      .flat()
      .map(({ anchor }) => anchor.score);
    const unchanged = scores.filter((score) => score === 1).length;
    expect(unchanged).toBeGreaterThan(0);
    expect(unchanged).toBeLessThan(scores.length);
    expect(scores.slice(0, unchanged).every((score) => score === 1)).toBe(true);
  });

  test('begins with what is nearest to what the reader sees', () => {
    const first = { start: TEXT.length - 200, end: TEXT.length };
    const [nearest] = Array.from(passageSteps(TEXT, passages, { first })).flat();
    expect(nearest?.at).toBe(passages.length - 1);
  });

  test('gives the same whatever the reader sees', () => {
    const first = { start: 9_000, end: 9_500 };
    const steps = passageSteps(now, passages, { first });
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    expect(step.value).toEqual(findPassages(now, passages));
  });

  test('pauses often on long texts', () => {
    const long = `Before.\n${TEXT.repeat(30)}`;
    const slices = Array.from(passageSteps(long, passages)).length;
    expect(slices).toBeGreaterThan(long.length / 40_000);
  });
});
