import { describe, expect, it } from 'vitest';
import type { TokenSpan } from '../../../lib/engine/2-tags/model/token-outputs.ts';
import {
  CUE_PLACES,
  likeliestLink,
  SOURCE_PLACES,
} from '../../../lib/engine/2-tags/model/link-spans.ts';

const spanAt = (first: number): TokenSpan => ({ first, end: first + 1, kind: 0, confidence: 1 });

/** Logits of one token that speak for the places given, the most for the first. */
function logitsFor(places: readonly (number | null)[], all: typeof SOURCE_PLACES, token: number) {
  const values = new Float32Array((token + 1) * all.length);
  places.forEach((place, rank) => (values[token * all.length + all.indexOf(place)] = 9 - 3 * rank));
  return { values, stride: all.length, column: 0 };
}

describe('linking spans', () => {
  const sources = [spanAt(1), spanAt(5), spanAt(9)];

  it.each([
    [-1, 1],
    [-2, 0],
    [1, 2],
    [null, null],
  ])('counts places from where the span stands: %j', (place, expected) => {
    const link = likeliestLink(
      spanAt(7),
      sources,
      SOURCE_PLACES,
      logitsFor([place], SOURCE_PLACES, 7),
    );
    expect(link.to).toBe(expected);
    expect(link.confidence).toBeGreaterThan(0.9);
  });

  it('passes over places where nothing stands', () => {
    const logits = logitsFor([-3, 1], SOURCE_PLACES, 7);
    expect(likeliestLink(spanAt(7), sources, SOURCE_PLACES, logits).to).toBe(2);
  });

  it('links to nothing where there is nothing', () => {
    const logits = logitsFor([-1], CUE_PLACES, 0);
    expect(likeliestLink(spanAt(0), [], CUE_PLACES, logits).to).toBeNull();
  });

  it('leans away from “none” by the bias given', () => {
    const logits = logitsFor([null, -1], CUE_PLACES, 7);
    expect(likeliestLink(spanAt(7), sources, CUE_PLACES, logits).to).toBeNull();
    expect(likeliestLink(spanAt(7), sources, CUE_PLACES, logits, -4).to).toBe(1);
  });
});
