import { expect, test } from 'vitest';

import { isSameFigure } from '../../lib/comparing/figure.ts';
import { readFigures } from '../../lib/comparing/read-figures.ts';
import { readWords } from '../../lib/comparing/read-words.ts';

function figuresOf(text: string): readonly (readonly [number, string])[] {
  const words = readWords(text, { start: 0, end: text.length });
  return readFigures(words).map(({ value, unit }) => [value, unit] as const);
}

test.each([
  ['It cost $3.2 million.', [[3_200_000, '$']]],
  [
    'About 45 percent of them, or 45%, agreed.',
    [
      [45, '%'],
      [45, '%'],
    ],
  ],
  ['It released 2,093 emails.', [[2093, 'email']]],
  ['Two bridges fell.', [[2, 'bridg']]],
  ['It was in 2016.', [[2016, 'year']]],
  ['It is due on Nov. 8.', [[1108, 'day']]],
  ['One says so.', []],
] as const)('reads what is counted and how often: %s', (text, figures) => {
  expect(figuresOf(text)).toEqual(figures);
});

test('takes a figure for another only where it is a rounding of it', () => {
  const people = (value: number) => ({
    value,
    unit: 'peopl',
    isRough: false,
    about: new Set<string>(),
    start: 0,
    end: 1,
  });
  expect(isSameFigure(people(3212), people(3200))).toBe(true);
  expect(isSameFigure(people(3212), people(3300))).toBe(false);
  expect(isSameFigure(people(12), people(14))).toBe(false);
});
