import fc from 'fast-check';
import { expect, test } from 'vitest';

import { textOf } from '../../lib/domain/span.ts';
import { findExcerpt } from '../../lib/search/index.ts';

const TEXT = `The harbour is quiet.
Nobody sailed. The ferry stays in port until the crew and the mayor agree on wages, the union said on Monday.
The ferry is old.`;

test('shows the piece where most of the words stand, with the words marked', () => {
  const excerpt = findExcerpt(TEXT, new Set(['ferry', 'mayor']), 80)!;
  expect(textOf(TEXT, excerpt)).toContain('ferry stays in port until the crew and the mayor');
  expect(excerpt.marks.map((mark) => textOf(TEXT, mark))).toEqual(['ferry', 'mayor']);
});

test('there is none where no word stands', () => {
  expect(findExcerpt(TEXT, new Set(['eels']), 80)).toBeNull();
});

test('stays within the text, near the length asked for, and holds its marks', () => {
  const words = fc.constantFrom('ferry', 'mayor', 'the', 'a', '\n', 'said,');
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 60 }),
      fc.integer({ min: 20, max: 90 }),
      (all, most) => {
        const text = all.join(' ');
        const excerpt = findExcerpt(text, new Set(['ferry', 'mayor']), most);
        if (excerpt === null) {
          expect(text).not.toMatch(/ferry|mayor/);
          return;
        }
        expect(excerpt.start).toBeGreaterThanOrEqual(0);
        expect(excerpt.end).toBeLessThanOrEqual(text.length);
        expect(excerpt.end - excerpt.start).toBeLessThanOrEqual(most);
        for (const mark of excerpt.marks) {
          expect(mark.start).toBeGreaterThanOrEqual(excerpt.start);
          expect(mark.end).toBeLessThanOrEqual(excerpt.end);
        }
      },
    ),
  );
});
