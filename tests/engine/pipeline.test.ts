import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../lib/domain/article.ts';
import { analysisSteps, analyzeArticle, completeReading } from '../../lib/engine/index.ts';
import { loadGazetteer } from '../../lib/knowledge/load-gazetteer.ts';
import { GOLDEN_NAMES, readGoldenArticle } from '../articles/golden-articles.ts';
import { oddArticle } from './odd-articles.ts';
import { brokenPromises, uncoveredClaims } from './pipeline-invariants.ts';

const GAZETTEER = loadGazetteer();

test('keeps its promises on any text', () => {
  fc.assert(
    fc.property(oddArticle, (article) => {
      expect(brokenPromises(article, analyzeArticle(article, GAZETTEER))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('gives the same analysis for the same article', () => {
  fc.assert(
    fc.property(oddArticle, (article) => {
      const again = structuredClone(article);
      expect(analyzeArticle(again, GAZETTEER)).toEqual(analyzeArticle(article, GAZETTEER));
    }),
  );
});

test('changes nothing in the article it is given', () => {
  fc.assert(
    fc.property(oddArticle, (article) => {
      analyzeArticle(frozen(article), GAZETTEER);
    }),
  );
});

test('gives cards and a count of voices that add up', () => {
  fc.assert(
    fc.property(oddArticle, (article) => {
      const { analysis, cards, voices } = completeReading(
        article,
        analyzeArticle(article, GAZETTEER),
      );
      const counted = Object.values(voices.byKind).reduce((sum, count) => sum + count, 0);
      expect([voices.total, counted]).toEqual([analysis.statements.length, voices.total]);
      expect(new Set(cards.map(({ actor }) => actor))).toEqual(new Set(analysis.actors));
      const spoken = analysis.statements.filter(({ source }) => (source?.actor ?? null) !== null);
      expect(cards.flatMap(({ statements }) => statements).sort()).toEqual(
        spoken.map(({ id }) => id).sort(),
      );
    }),
  );
});

test('tells how far it has come, up to the end', () => {
  const steps = analysisSteps(readGoldenArticle('all-named'), GAZETTEER);
  const progress = [...steps];
  expect(progress.map(({ done }) => done)).toEqual(progress.map((_, at) => at + 1));
  expect(progress.at(-1)?.done).toBe(progress[0]?.total);
});

describe.each(GOLDEN_NAMES)('the article %s', (name) => {
  const article = readGoldenArticle(name);

  test('breaks no promise', () => {
    const analysis = analyzeArticle(frozen(article), GAZETTEER);
    expect(brokenPromises(article, analysis)).toEqual([]);
    expect(analysis.statements.length).toBeGreaterThan(10);
  });

  test('has every claim in a statement', () => {
    expect(uncoveredClaims(article, analyzeArticle(article, GAZETTEER))).toEqual([]);
  });

  // Below another article an interview's introduction stands among that one's answers.
  test('says the same below another article', () => {
    if (name === 'interview') return;
    const { statements } = analyzeArticle(article, GAZETTEER);
    const twice = analyzeArticle(belowItself(article), GAZETTEER);
    const shift = article.text.length + BREAK.length;
    const shifted = statements.map(({ spans }) => spans.map(({ start }) => start + shift));
    expect(
      twice.statements
        .map(({ spans }) => spans.map(({ start }) => start))
        .filter(([start]) => start !== undefined && start >= shift),
    ).toEqual(shifted);
  });
});

const BREAK = '\n\n';

function belowItself(article: Article): Article {
  const shift = article.text.length + BREAK.length;
  const moved = article.blocks.map(({ kind, start, end }) => ({
    kind,
    start: start + shift,
    end: end + shift,
  }));
  return {
    ...article,
    text: article.text + BREAK + article.text,
    blocks: [...article.blocks, ...moved],
  };
}

/** The value with everything in it frozen, so that an attempt to change it throws. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) frozen(inner);
  return value;
}
