import { expect, test } from 'vitest';

import { areAtOdds, isSameFigure } from '../../lib/comparing/figure.ts';
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

test('reads what is not meant exactly as near enough', () => {
  const figure = (value: number, isRough: boolean) => ({
    value,
    unit: 'peopl',
    isRough,
    about: new Set(['drown']),
    start: 0,
    end: 1,
  });
  expect(isSameFigure(figure(310, false), figure(301, true))).toBe(true);
  expect(isSameFigure(figure(310, false), figure(301, false))).toBe(false);
});

test('holds two figures against each other only where the words around them are of one quantity', () => {
  const of = (text: string) => {
    const [figure] = readFigures(readWords(text, { start: 0, end: text.length }));
    if (figure === undefined) throw new Error('no figure');
    return figure;
  };
  const cost = of('The repair will cost $3 million.');
  expect(areAtOdds(cost, of('It is to cost $5 million.'))).toBe(true);
  expect(areAtOdds(cost, of('The state gave $5 million to schools.'))).toBe(false);
});
