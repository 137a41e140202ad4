import { describe, expect, it } from 'vitest';
import { partAtComma } from '../../lib/engine/2-tags/attributions/part-at-comma.ts';
import { marked } from './marked-attribution.ts';

describe('“According to …,” at the beginning of a sentence', () => {
  it.each([
    ['<treasurer, the work will cost more>', 'the work will cost more'],
    ['<treasurer>, <the work will cost more>', 'the work will cost more'],
  ])('is parted at its comma: %s', (said, expected) => {
    const { annotated, tag, read } = marked(`~According to~ the town's ${said}.`);
    const cut = { start: 'According to '.length, end: "According to the town's".length };
    const parted = partAtComma(annotated, { ...tag, source: cut });
    expect(read([parted.source!])).toEqual(["the town's treasurer"]);
    expect(read(parted.content)).toEqual([expected]);
  });

  it('stays as it was read where it is whole', () => {
    const { annotated, tag } = marked('~According to~ Ana Reyes, a nurse, <the hall is full>.');
    expect(partAtComma(annotated, tag)).toBe(tag);
  });
});
