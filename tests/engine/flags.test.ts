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

  it.each([
    ['Officials', 'No name is given for “Officials”, so nobody can ask them again.'],
    [
      'A person close to the port',
      'No name is given for “A person close to the port”, so nobody can ask them again.',
    ],
    ['Critics', '“Critics” have no names here: the article does not say which ones.'],
    ['Some countries', '“Some countries” have no names here: the article does not say which ones.'],
    ['A driver', '“A driver” is not a name: the article does not say who this is.'],
  ])('explain what is missing: %s', (words, why) => {
    expect(flagsFor(`${words} say the dam leaks.`, words)[0]?.why).toBe(why);
  });

  it.each(['64 percent', 'Six in 10 voters', 'Nobody', 'Almost half'])(
    'are not flagged where a poll or nobody answers: %s',
    (words) => expect(flagsFor(`${words} say the dam leaks.`, words)).toEqual([]),
  );

  it('are not flagged for a pronoun whose person was not found', () => {
    expect(flagsFor('They say the dam leaks.', 'They')).toEqual([]);
  });
});
