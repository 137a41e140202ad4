import { describe, expect, it } from 'vitest';
import { reconcileNames } from '../../lib/engine/2-tags/names/reconcile-names.ts';
import type { NameTag } from '../../lib/engine/2-tags/tags.ts';

const name = (
  start: number,
  end: number,
  confidence: number,
  more: Partial<NameTag> = {},
): NameTag => ({
  start,
  end,
  confidence,
  type: 'person',
  title: null,
  madeBy: 'test',
  ...more,
});

describe('names by the network and by rules', () => {
  it('keeps the network’s where it is sure', () => {
    const sure = name(0, 5, 0.9);
    expect(reconcileNames([sure], [name(0, 9, 1)])).toEqual([sure]);
  });

  it('takes the rules’ where the network is unsure and they are not', () => {
    const [unsure, whole] = [name(0, 5, 0.6), name(0, 9, 0.99, { type: 'organization' })];
    expect(reconcileNames([unsure], [whole])).toEqual([whole]);
    expect(reconcileNames([unsure], [{ ...whole, confidence: 0.5 }])).toEqual([unsure]);
  });

  it('leaves two names the network tells apart as they are', () => {
    const two = [name(0, 4, 0.6), name(5, 9, 0.6)];
    expect(reconcileNames(two, [name(0, 9, 0.96)])).toEqual(two);
  });

  it('adds what only the rules find if they are quite sure, in reading order', () => {
    const [first, last] = [name(0, 4, 0.99), name(10, 14, 0.6)];
    expect(reconcileNames([last], [first])).toEqual([first, last]);
    expect(reconcileNames([last], [{ ...first, confidence: 0.9 }])).toEqual([last]);
  });
});
