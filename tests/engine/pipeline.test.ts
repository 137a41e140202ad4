import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../lib/domain/article.ts';
import { analysisSteps, analyzeArticle, completeReading } from '../../lib/engine/index.ts';
import { loadGazetteer } from '../../lib/knowledge/load-gazetteer.ts';
import { readPlainText } from '../../lib/page/read-plain-text.ts';
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
  const done = Array.from(steps, (progress) => progress.done / progress.total);
  expect(done).toEqual(done.toSorted((a, b) => a - b));
  expect([done[0], done.at(-1)]).toEqual([0, 1]);
  expect(new Set(done).size).toBeGreaterThan(5);
});

test('gives the same analyses when it takes up one article between the slices of another', () => {
  fc.assert(
    fc.property(oddArticle, oddArticle, (one, other) => {
      const both = [analysisSteps(one, GAZETTEER), analysisSteps(other, GAZETTEER)];
      const alone = [one, other].map((article) => analyzeArticle(article, GAZETTEER));
      expect(inTurns(both)).toEqual(alone);
    }),
  );
});

test('gives the same analyses between the slices of another in articles of thousands of words', () => {
  const articles = ['all-named', 'interview'].map((name) => {
    const { text } = readGoldenArticle(name);
    const inOneParagraph = text.replaceAll('\n', ' ').repeat(8);
    return readPlainText(`${inOneParagraph}\n\n${text}`);
  });
  const alone = articles.map((article) => analyzeArticle(article, GAZETTEER));
  expect(inTurns(articles.map((article) => analysisSteps(article, GAZETTEER)))).toEqual(alone);
});

/** What the generators come back with when each in turn does one slice. */
function inTurns<Result>(works: readonly Generator<unknown, Result>[]): (Result | undefined)[] {
  const results: (Result | undefined)[] = works.map(() => undefined);
  const unfinished = new Set(works.keys());
  while (unfinished.size > 0) {
    for (const at of unfinished) {
      const { done, value } = works[at]!.next();
      if (done !== true) continue;
      results[at] = value;
      unfinished.delete(at);
    }
  }
  return results;
}

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
