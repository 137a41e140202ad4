import { expect, test } from 'vitest';

import { readJsonLd } from '../../lib/page/metadata/json-ld.ts';

const headlineOf = (script: string): unknown =>
  readJsonLd([script], 'https://news.example/a')?.article['headline'];

const ARTICLE = '{"@type": "NewsArticle", "headline": "Storm"}';

test.each([
  ['nothing', ARTICLE],
  ['comment marks', `<!-- ${ARTICLE} -->`],
  ['CDATA marks behind slashes', ` //<![CDATA[\n${ARTICLE}\n//]]> ; `],
  ['white space', `\n\t${ARTICLE}\n`],
])('reads JSON-LD with %s around it', (_, script) => {
  expect(headlineOf(script)).toBe('Storm');
});

test('does not try white space from every place in it', () => {
  const spaces = ' '.repeat(400_000);
  const started = performance.now();
  expect(headlineOf(`{${spaces}x`)).toBeUndefined();
  expect(headlineOf(`${ARTICLE}${spaces}-->`)).toBe('Storm');
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('takes keys of the prototype for nothing but keys', () => {
  const script = `{"@type": "NewsArticle", "__proto__": {"headline": "Forged"}, "constructor": {"prototype": 1}}`;
  expect(headlineOf(script)).toBeUndefined();
  expect(Object.hasOwn(Object.prototype, 'headline')).toBe(false);
});
