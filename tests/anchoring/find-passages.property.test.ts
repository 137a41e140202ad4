import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describePassage, findPassages } from '../../lib/anchoring/index.ts';
import type { Anchor } from '../../lib/domain/passage.ts';
import { anyText, textWithSpan } from './arbitrary-texts.ts';

const RUNS = { numRuns: 3_000 } as const;
/** Machines that do other things meanwhile are slow; the runs take two seconds. */
const TIMEOUT_MS = 60_000;

function expectSound(anchor: Anchor | undefined, text: string): void {
  expect(anchor).toBeDefined();
  const { state, span, score } = anchor!;
  expect(span === null).toBe(state === 'lost');
  expect(score).toBeGreaterThanOrEqual(0);
  expect(score).toBeLessThanOrEqual(1);
  if (span === null) return;
  expect(span.start).toBeGreaterThanOrEqual(0);
  expect(span.end).toBeGreaterThanOrEqual(span.start);
  expect(text.length).toBeGreaterThanOrEqual(span.end);
}

describe('for any text', { timeout: TIMEOUT_MS }, () => {
  test('a passage of an unchanged text is found where it was', () => {
    fc.assert(
      fc.property(textWithSpan, ({ text, span }) => {
        const [anchor] = findPassages(text, [describePassage(text, span)]);
        expect(anchor).toEqual({ state: 'found', span, score: 1 });
      }),
      RUNS,
    );
  });

  test('the context stands around the quote and parts no character that the text has whole', () => {
    fc.assert(
      fc.property(textWithSpan, ({ text, span }) => {
        const { prefix, quote, suffix, start, end } = describePassage(text, span);
        const [first, last] = [start - prefix.length, end + suffix.length];
        expect(text.slice(first, last)).toBe(prefix + quote + suffix);
        const isParted = (at: number): boolean =>
          /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1));
        expect(first < start && isParted(first)).toBe(false);
        expect(last > end && isParted(last)).toBe(false);
      }),
      RUNS,
    );
  });

  test('a passage looked for in another text gives a sound answer', () => {
    fc.assert(
      fc.property(textWithSpan, anyText, ({ text, span }, other) => {
        const [anchor] = findPassages(other, [describePassage(text, span)]);
        expectSound(anchor, other);
      }),
      RUNS,
    );
  });

  test('a passage is looked for soundly in a text with something put in or taken out', () => {
    fc.assert(
      fc.property(
        textWithSpan,
        fc.nat(),
        fc.nat({ max: 40 }),
        anyText,
        ({ text, span }, place, taken, put) => {
          const at = place % (text.length + 1);
          const now = text.slice(0, at) + put + text.slice(at + taken);
          const [anchor] = findPassages(now, [describePassage(text, span)]);
          expectSound(anchor, now);
        },
      ),
      RUNS,
    );
  });

  test('what a broken program stored gives a sound answer', () => {
    const number = fc.oneof(fc.integer(), fc.double());
    const passage = fc.record({
      quote: anyText,
      prefix: anyText,
      suffix: anyText,
      start: number,
      end: number,
      textLength: number,
    });
    fc.assert(
      fc.property(anyText, fc.array(passage, { maxLength: 4 }), (text, passages) => {
        const anchors = findPassages(text, passages);
        expect(anchors).toHaveLength(passages.length);
        for (const anchor of anchors) expectSound(anchor, text);
      }),
      RUNS,
    );
  });
});
