import { describe, expect, it } from 'vitest';
import { annotateText } from '../../lib/engine/1-sentences/annotate-text.ts';
import { figureAt } from '../../lib/engine/3-findings/flags/figures.ts';
import { forecastAt } from '../../lib/engine/3-findings/flags/forecasts.ts';
import { vagueQuantityAt } from '../../lib/engine/3-findings/flags/vague-quantities.ts';
import { articleOf } from './article-of.ts';

type Finder = typeof forecastAt;

/** The words a finder points at in the sentence. */
function found(finder: Finder, text: string): string[] {
  const { tokens } = annotateText(articleOf(text));
  return tokens
    .map((_, at) => finder(tokens, at))
    .filter((span) => span !== null)
    .map(({ start, end }) => text.slice(start, end));
}

describe('forecasts', () => {
  it.each([
    ['Drones might play a role.', ['might']],
    ['The dam will be finished in spring.', ['will']],
    ['Could strikes provoke retaliation?', ['Could']],
    ['Prices are expected to rise.', ['expected to']],
    ['The firm is now poised to win.', ['poised to']],
  ])('%s', (text, words) => expect(found(forecastAt, text)).toEqual(words));

  it.each([
    'The judge read his will aloud.',
    'It rained in May in the north.',
    'Will Smith walked on stage.',
    'The stakes couldn’t be higher.',
    'She would have won.',
    'I would like to thank them.',
    'I would just like to know.',
    'He won the seat of his own free will today.',
  ])('are not seen in “%s”', (text) => expect(found(forecastAt, text)).toEqual([]));
});

describe('vague quantities', () => {
  it.each([
    ['It claimed countless lives.', ['countless']],
    ['Scores of villages burned.', ['Scores of']],
    ['A growing number of towns object.', ['A growing number of']],
    ['Many experts disagree.', ['Many experts']],
    ['The vast majority of it is gone.', ['The vast majority of']],
  ])('%s', (text, words) => expect(found(vagueQuantityAt, text)).toEqual(words));

  it.each(['The scores were 3 to 1.', 'The number of cases fell by 12.', 'Many thanks to her.'])(
    'are not seen in “%s”',
    (text) => expect(found(vagueQuantityAt, text)).toEqual([]),
  );
});

describe('figures', () => {
  it.each([
    ['It cost $3 million to build.', '$3 million'],
    ['Some 45 percent of it burned.', '45 percent'],
    ['About 1,200 homes are empty.', '1,200'],
  ])('%s', (text, words) => expect(found(figureAt, text)[0]).toBe(words));

  it.each([
    'Flight 370 left in 2019.',
    'The 89-year-old came at 15.25 with two men.',
    'On May 4 he waited 120 minutes.',
  ])('are not seen in “%s”', (text) => expect(found(figureAt, text)).toEqual([]));
});
