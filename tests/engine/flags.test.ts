import { describe, expect, it } from 'vitest';
import type { Statement } from '../../lib/domain/analysis.ts';
import type { Article } from '../../lib/domain/article.ts';
import { annotateText } from '../../lib/engine/1-sentences/annotate-text.ts';
import { figureAt } from '../../lib/engine/3-findings/flags/figures.ts';
import { flagUnsourced } from '../../lib/engine/3-findings/flags/flag-unsourced.ts';
import { forecastAt } from '../../lib/engine/3-findings/flags/forecasts.ts';
import { raiseFlags } from '../../lib/engine/3-findings/flags/raise-flags.ts';
import { rateSentences } from '../../lib/engine/3-findings/ratings/rate-sentences.ts';
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

/** A statement over the first sentence that holds the words. */
function statementOver(article: Article, words: string, more: Partial<Statement> = {}): Statement {
  const annotated = annotateText(article);
  const at = article.text.indexOf(words);
  const sentence = annotated.sentences.find(({ start, end }) => start <= at && at < end)!;
  const rated = rateSentences(annotated).find(({ start }) => start === sentence.start)!;
  return {
    id: words,
    voice: 'own',
    spans: [{ start: sentence.start, end: sentence.end }],
    cue: null,
    source: null,
    checkWorthiness: rated.checkWorthiness,
    flags: [],
    confidence: 1,
    madeBy: 'test',
    ...more,
  };
}

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
    );
    expect(unsourcedWords(article, [statementOver(article, 'Training')])).toEqual(['started']);
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

describe('documents', () => {
  const report = { kind: 'document', actor: null } as const;

  it('are flagged when the paragraph does not link to them', () => {
    const article = {
      ...articleOf('The report says the dam leaks.'),
      url: 'https://news.example/a',
    };
    const statement = statementOver(article, 'The report', {
      source: { start: 0, end: 10, ...report },
    });
    expect(raiseFlags(annotateText(article), statement).map(({ kind }) => kind)).toEqual([
      'no-link',
    ]);
  });

  it('are not flagged when the article links to them elsewhere', () => {
    const plain = articleOf('The report says the dam leaks.', 'Read the full report.');
    const link = { start: plain.text.indexOf('full report'), href: 'https://news.example/report' };
    const links = [{ ...link, end: link.start + 'full report'.length }];
    const article = { ...plain, links, url: 'https://news.example/a' };
    const statement = statementOver(article, 'The report', {
      source: { start: 0, end: 10, ...report },
    });
    expect(raiseFlags(annotateText(article), statement)).toEqual([]);
  });

  it('are not flagged by a pronoun', () => {
    const article = { ...articleOf('It says the dam leaks.'), url: 'https://news.example/a' };
    const statement = statementOver(article, 'It says', {
      source: { start: 0, end: 2, ...report },
    });
    expect(raiseFlags(annotateText(article), statement)).toEqual([]);
  });

  it('are not flagged in plain text, which has no links at all', () => {
    const article = articleOf('The report says the dam leaks.');
    const statement = statementOver(article, 'The report', {
      source: { start: 0, end: 10, ...report },
    });
    expect(raiseFlags(annotateText(article), statement)).toEqual([]);
  });
});

describe('unnamed sources', () => {
  const flagsFor = (text: string, words: string) => {
    const article = articleOf(text);
    const start = text.indexOf(words);
    const source = { start, end: start + words.length, kind: 'unnamed', actor: null } as const;
    return raiseFlags(annotateText(article), statementOver(article, words, { source }));
  };

  it('are flagged by the words that name nobody', () => {
    const flags = flagsFor('Officials say the dam leaks.', 'Officials');
    expect(flags.map(({ kind }) => kind)).toEqual(['unnamed-source']);
  });

  it('are not flagged for a pronoun whose person was not found', () => {
    expect(flagsFor('They say the dam leaks.', 'They')).toEqual([]);
  });
});
