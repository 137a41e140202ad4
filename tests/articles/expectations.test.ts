import { describe, expect, test } from 'vitest';
import { checkExpectation } from './check-expectation.ts';
import { EXPECTATIONS } from './expectations.ts';
import { analyzeGolden, GOLDEN_NAMES, readGoldenArticle } from './golden-articles.ts';

test('every golden article has expectations of our own making', () => {
  expect(EXPECTATIONS.map(({ article }) => article).sort()).toEqual([...GOLDEN_NAMES].sort());
});

describe.each(EXPECTATIONS)('the article $article', (expected) => {
  const article = readGoldenArticle(expected.article);
  const checks = checkExpectation(expected, { article, analysis: analyzeGolden(article) });

  test.each(checks.filter(({ name }) => !expected.notYet.includes(name)))(
    '$name',
    ({ problem }) => {
      if (problem !== null) expect.fail(problem);
    },
  );

  test('holds nothing that is listed as not holding yet', () => {
    const broken = checks.filter(({ problem }) => problem !== null).map(({ name }) => name);
    expect(expected.notYet.filter((name) => !broken.includes(name))).toEqual([]);
  });
});
