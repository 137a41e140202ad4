import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decodeSpans } from '../../../lib/engine/2-tags/model/decode-spans.ts';
import type { TokenSpan } from '../../../lib/engine/2-tags/model/token-outputs.ts';

/** Logits of 0 but for the given classes, which get 5. */
function decode(labels: readonly number[], classes = 5): string[] {
  const values = new Float32Array(labels.length * classes);
  labels.forEach((label, at) => (values[at * classes + label] = 5));
  const transitions = new Float32Array(classes * classes);
  const logits = { values, stride: classes, column: 0 };
  return decodeSpans(logits, classes, labels.length, transitions).map(shown);
}

const shown = ({ first, end, kind }: TokenSpan): string => `${kind}: ${first}–${end}`;

const table = fc
  .record({ tokens: fc.nat(6), kinds: fc.integer({ min: 1, max: 2 }), column: fc.nat(3) })
  .chain(({ tokens, kinds, column }) => {
    const classes = 1 + 2 * kinds;
    const stride = column + classes + 1;
    const logit = fc.double({ min: -6, max: 6, noNaN: true }).map(Math.fround);
    const numbers = (length: number): fc.Arbitrary<Float32Array> =>
      fc
        .array(logit, { minLength: length, maxLength: length })
        .map((values) => Float32Array.from(values));
    const places = fc.constant({ stride, column, classes, tokens });
    return fc
      .tuple(numbers(tokens * stride), numbers(classes * classes), places)
      .map(([values, transitions, fixed]) => ({ values, transitions, ...fixed }));
  });

/** All lawful paths, each with the sum of its logits. */
function paths(classes: number, tokens: number): number[][] {
  if (tokens === 0) return [[]];
  return paths(classes, tokens - 1).flatMap((path) =>
    Array.from({ length: classes }, (_, next) => [...path, next]).filter((longer) => {
      const [before, last] = [longer.at(-2) ?? 0, longer.at(-1) ?? 0];
      return last % 2 === 1 || last === 0 || before === last || before === last - 1;
    }),
  );
}

describe('decoding spans', () => {
  it('reads a span from its beginning through its inner tokens', () => {
    expect(decode([0, 1, 2, 2, 0])).toEqual(['0: 1–4']);
  });

  it('tells neighbours apart, of one kind and of two', () => {
    expect(decode([1, 2, 1, 3, 4])).toEqual(['0: 0–2', '0: 2–3', '1: 3–5']);
  });

  it('lets no span begin inside', () => {
    expect(decode([2, 2, 0])).toEqual(['0: 0–2']);
    expect(decode([1, 4, 4])).toEqual(['0: 0–1', '1: 1–3']);
  });

  it('finds nothing in no text', () => {
    expect(decode([])).toEqual([]);
  });

  it('finds the likeliest of all lawful paths', () => {
    fc.assert(
      fc.property(table, ({ values, transitions, stride, column, classes, tokens }) => {
        const moveTo = (path: number[], at: number): number =>
          at === 0 ? 0 : transitions[path[at - 1]! * classes + path[at]!]!;
        const scoreOf = (path: number[]): number =>
          path.reduce(
            (sum, label, at) => sum + values[at * stride + column + label]! + moveTo(path, at),
            0,
          );
        const best = Math.max(...paths(classes, tokens).map(scoreOf));
        const spans = decodeSpans({ values, stride, column }, classes, tokens, transitions);
        const path = Array.from({ length: tokens }, () => 0);
        for (const { first, end, kind } of spans) {
          path.fill(2 + 2 * kind, first, end);
          path[first] = 1 + 2 * kind;
        }
        expect(scoreOf(path)).toBeCloseTo(best, 4);
      }),
    );
  });

  it('gives spans in order, in bounds and with a probability', () => {
    fc.assert(
      fc.property(table, ({ values, transitions, stride, column, classes, tokens }) => {
        let from = 0;
        for (const span of decodeSpans({ values, stride, column }, classes, tokens, transitions)) {
          expect(span.first).toBeGreaterThanOrEqual(from);
          expect(span.end).toBeGreaterThan(span.first);
          expect(span.kind).toBeLessThan((classes - 1) / 2);
          expect(span.confidence).toBeGreaterThan(0);
          expect(span.confidence).toBeLessThanOrEqual(1);
          from = span.end;
        }
        expect(from).toBeLessThanOrEqual(tokens);
      }),
    );
  });

  it('is as sure of a span as the network is of its tokens on average', () => {
    const values = Float32Array.of(-50, Math.log(3), 0, 0, -50, 0.001); // ¾ to begin, then ½ to go on
    const [span] = decodeSpans({ values, stride: 3, column: 0 }, 3, 2, new Float32Array(9));
    expect(span).toMatchObject({ first: 0, end: 2 });
    expect(span!.confidence).toBeCloseTo(0.625, 3);
  });
});
