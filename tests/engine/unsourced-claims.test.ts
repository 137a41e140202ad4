import { describe, expect, it } from 'vitest';
import type { Statement } from '../../lib/domain/analysis.ts';
import type { Article } from '../../lib/domain/article.ts';
import { annotateText } from '../../lib/engine/1-sentences/annotate-text.ts';
import { flagUnsourced } from '../../lib/engine/3-findings/flags/flag-unsourced.ts';
import { raiseFlags } from '../../lib/engine/3-findings/flags/raise-flags.ts';
import { rateSentences } from '../../lib/engine/3-findings/ratings/rate-sentences.ts';
import { articleOf } from './article-of.ts';
import { statementOver } from './statement-over.ts';

function unsourcedWords(article: Article, statements: readonly Statement[]): string[] {
  const annotated = annotateText(article);
  return flagUnsourced(annotated, statements, rateSentences(annotated))
    .flatMap(({ flags }) => flags)
    .filter(({ kind }) => kind === 'no-source')
    .map(({ start, end }) => article.text.slice(start, end));
}

const CLAIM =
  'Unemployment in the province rose to 12 percent last year, the highest rate in Velmark.';

describe('claims without a source', () => {
  it('are flagged with the words that can be checked', () => {
    const article = articleOf(CLAIM);
    expect(unsourcedWords(article, [statementOver(article, CLAIM)])).toEqual(['12 percent']);
  });

  it('are flagged for a deed where hardly anybody findable speaks', () => {
    const article = articleOf(
      'Training has quietly started in the hills, and two villages were closed.',
      'Officials know of it. Neighbours do, too. Critics do not care.',
    );
    const unnamed = ['Officials', 'Neighbours', 'Critics'].map((words) => {
      const start = article.text.indexOf(words);
      const source = { start, end: start + words.length, kind: 'unnamed', actor: null } as const;
      return statementOver(article, words, { source, voice: 'reported' });
    });
    expect(unsourcedWords(article, [statementOver(article, 'Training'), ...unnamed])).toEqual([
      'started',
    ]);
  });

  it.each([
    ['The port lost 1,200 jobs last year.', '1,200'],
    ['The mill earned $4.5 million in 2015.', '$4.5 million'],
    ['Only a third of the pupils finish school.', 'a third of'],
    ['The mine is the largest employer in the north.', 'is the largest'],
    ['Fraud is, in fact, very rare.', 'is, in fact, very rare'],
    ['Sales fell in May to the lowest level since the war.', 'the lowest level since'],
    ['Rents on the islands have doubled.', 'have doubled'],
    ['Most islanders and most voters have lost patience.', 'most voters'],
  ])('are flagged: %s', (text, words) => {
    const article = articleOf(text);
    expect(unsourcedWords(article, [statementOver(article, text)])).toEqual([words]);
  });

  it.each([
    ['the writer’s own life', 'I earned $45,000 in my first year at the port.'],
    ['what a poll says of itself', 'The survey has a margin of error of 3 percent.'],
    ['what a law sets', 'The law requires 60 percent of the members to agree.'],
    ['the piece itself', 'An earlier version of this article gave the sum as $3 million.'],
    ['what anybody could see', 'The crowd of about 2,000 men sang on the pier.'],
    ['a plan', 'The bridge would cost $90 million to build.'],
    ['what its own words put down to somebody', 'The port reportedly lost 1,200 jobs.'],
    ['a contest', 'She needs 1,237 delegates, and has 45 percent of them.'],
    ['a small price', 'The ferry costs $12 each way for a grown man.'],
    ['a change of mood', 'The debate has grown bitter over the years.'],
    ['a bare rank without a “since”', 'The largest employer left the town.'],
  ])('are let pass for %s', (_, text) => {
    const article = articleOf(text);
    expect(unsourcedWords(article, [statementOver(article, text)])).toEqual([]);
  });

  it('are let pass behind a count that tells whose it is', () => {
    const study = 'A study of the port counted 300 ships in 2014.';
    const article = articleOf(study, 'The islands are poor.', CLAIM);
    expect(unsourcedWords(article, [statementOver(article, CLAIM)])).toEqual([]);
  });

  it('are let pass between quotation marks', () => {
    const article = articleOf(`“${CLAIM}”`);
    expect(unsourcedWords(article, [statementOver(article, 'Unemployment')])).toEqual([]);
  });

  it('explain themselves by the words that fired', () => {
    const article = articleOf(CLAIM);
    const [flagged] = flagUnsourced(
      annotateText(article),
      [statementOver(article, CLAIM)],
      rateSentences(annotateText(article)),
    );
    expect(flagged?.flags[0]?.why).toBe(
      'Somebody must have counted “12 percent”; the article does not say here who.',
    );
  });

  it('are not flagged for a deed where findable sources speak', () => {
    const article = articleOf(
      'Training has quietly started in the hills, and two villages were closed.',
      'The mayor knows of it.',
    );
    const mayor = statementOver(article, 'The mayor', {
      source: { start: 74, end: 83, kind: 'role', actor: null },
      voice: 'reported',
    });
    expect(unsourcedWords(article, [statementOver(article, 'Training'), mayor])).toEqual([]);
  });

  it('are let pass when the paragraph names who says so', () => {
    const article = articleOf(`${CLAIM} The minister said it will fall.`);
    const said = statementOver(article, 'The minister', { voice: 'reported' });
    expect(unsourcedWords(article, [statementOver(article, CLAIM), said])).toEqual([]);
  });

  it('are let pass when the paragraph links to something', () => {
    const plain = articleOf(CLAIM);
    const article = { ...plain, links: [{ start: 0, end: 12, href: 'https://velmark.example/' }] };
    expect(unsourcedWords(article, [statementOver(article, CLAIM)])).toEqual([]);
  });

  it('are never flagged as unsourced when they are forecasts', () => {
    const article = articleOf(
      'Unemployment will rise to 12 percent next year, the highest rate in Velmark.',
    );
    const draft = statementOver(article, 'Unemployment');
    const flags = raiseFlags(annotateText(article), draft);
    expect(flags.map(({ kind }) => kind)).toEqual(['forecast']);
    expect(unsourcedWords(article, [{ ...draft, checkWorthiness: 0.99, flags }])).toEqual([]);
  });
});
