import { describe, expect, it } from 'vitest';
import { annotateText } from '../../lib/engine/1-sentences/annotate-text.ts';
import { raiseFlags } from '../../lib/engine/3-findings/flags/raise-flags.ts';
import { articleOf } from './article-of.ts';
import { statementOver } from './statement-over.ts';

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
