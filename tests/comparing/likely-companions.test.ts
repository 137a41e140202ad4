import { expect, test } from 'vitest';

import { likelyCompanions, namesToFind } from '../../lib/comparing/index.ts';
import { readPlainText } from '../../lib/page/read-plain-text.ts';
import { analyzeByRules } from '../shipped-engine.ts';

const of = (count: number, ...articleIds: string[]) => ({ count, articleIds });

test('finds those that name rare actors first, and never the article itself', () => {
  const known = of(900, 'here', 'a', 'b', 'c');
  const rare = of(3, 'here', 'c', 'd');
  expect(likelyCompanions('here', [[known], [rare]], 1_000, 10)).toEqual(['c', 'd', 'a', 'b']);
  expect(likelyCompanions('here', [[known], [rare]], 1_000, 2)).toEqual(['c', 'd']);
});

test('counts an actor once, however many of its names an article has', () => {
  const byTwoNames = [of(10, 'a'), of(10, 'a')];
  const byTwoActors = [[of(10, 'b')], [of(10, 'b')]];
  expect(likelyCompanions('here', [byTwoNames, ...byTwoActors], 100, 10)).toEqual(['b', 'a']);
});

test('looks for whoever the article names, by each name it uses', () => {
  const article = readPlainText(
    'The ferry sank, mayor Jane Harlow said. Captain Piet Lund blamed Harlow.',
  );
  const names = namesToFind(article, analyzeByRules(article)).flat();
  expect(names).toContain('person:jane harlow');
  expect(names).toContain('person:piet lund');
});
