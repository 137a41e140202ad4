import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describeAnalysis } from './describe-analysis.ts';
import { analyzeGolden, GOLDEN_NAMES, goldenPath, readGoldenArticle } from './golden-articles.ts';

describe.each(GOLDEN_NAMES)('the article %s', (name) => {
  test('is read from its page as it was', () => {
    expect(`${readGoldenArticle(name).text}\n`).toBe(expectation(name, 'article.txt'));
  });

  test('is analysed as it was', () => {
    const article = readGoldenArticle(name);
    const description = describeAnalysis(article, analyzeGolden(article));
    expect(description).toBe(expectation(name, 'analysis.json'));
  });
});

function expectation(name: string, file: 'article.txt' | 'analysis.json'): string {
  const path = goldenPath(name, file);
  if (!existsSync(path))
    throw new Error(`${name}/${file} is missing: npm run goldens, then review`);
  return readFileSync(path, 'utf8');
}
