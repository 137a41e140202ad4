import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/domain/article.ts';
import type { Analysis } from '../../../lib/domain/analysis.ts';
import { textOf } from '../../../lib/domain/span.ts';
import type { Accused, HeadlineClaim, VoiceMap } from '../../../lib/domain/voice-map.ts';
import { completeReading } from '../../../lib/engine/index.ts';
import { analyzeAsShipped } from '../../shipped-engine.ts';
import { articleOf } from '../article-of.ts';
import { analysisOf } from './marked-actors.ts';

function mapOf(...paragraphs: readonly string[]): {
  map: VoiceMap;
  article: Article;
  analysis: Analysis;
} {
  const article = articleOf(...paragraphs);
  const analysis = analyzeAsShipped(article);
  return { map: completeReading(article, analysis).voiceMap, article, analysis };
}

function underHeadline(headline: string, ...paragraphs: readonly string[]): Article {
  const article = articleOf(headline, ...paragraphs);
  const [first, ...rest] = article.blocks;
  return { ...article, title: headline, blocks: [{ ...first!, kind: 'headline' }, ...rest] };
}

describe('voices', () => {
  const { map } = mapOf(
    'Officials said the dam would hold through the night. The officials said nobody needed to leave the town.',
    'One official said it was cracking.',
    'Mayor Ada Brandt said on Monday that the town was safe. “We looked at every wall of it twice,” she said.',
  );

  it('join sources that go by the same words, and no others', () => {
    expect(map.voices.map(({ name, statements }) => [name, statements.length])).toEqual([
      ['Officials', 2],
      ['Ada Brandt', 2],
      ['One official', 1],
    ]);
  });

  it('tell what kind each is, and how much of it is quoted', () => {
    const [officials, ada] = map.voices;
    expect(ada).toMatchObject({ kind: 'named' });
    expect(ada?.quotedWords).toBe(8);
    expect(ada?.words).toBeGreaterThan(8);
    expect(officials).toMatchObject({ kind: 'unnamed', actor: null, quotedWords: 0 });
  });

  it('are one with and without a possessive, and another without an adjective', () => {
    const article = articleOf(
      'Brandt’s campaign said: it rained.',
      'The Brandt campaign said: it snowed.',
      'The campaign said: it froze.',
    );
    const analysis = analysisOf(
      article,
      [],
      [
        ['Brandt’s campaign', '', 'it rained'],
        ['The Brandt campaign', '', 'it snowed'],
        ['The campaign', '', 'it froze'],
      ],
    );
    const { voices } = completeReading(article, analysis).voiceMap;
    expect(voices.map(({ name, statements }) => `${name}: ${statements.join(' ')}`)).toEqual([
      'Brandt’s campaign: s1 s2',
      'The campaign: s3',
    ]);
  });

  it('leave out words that mean somebody, nobody can tell whom', () => {
    const article = articleOf('They said: it rained.', 'Clerks said: it snowed.');
    const analysis = analysisOf(
      article,
      [],
      [
        ['They', '', 'it rained'],
        ['Clerks', '', 'it snowed'],
      ],
    );
    const { voices, unclear } = completeReading(article, analysis).voiceMap;
    expect(voices.map(({ name }) => name)).toEqual(['Clerks']);
    expect(unclear).toEqual(['s1']);
  });

  it('leave out the article’s own, whose words are counted apart', () => {
    const { map: own } = mapOf('The dam broke on Monday. It rained for days.');
    expect(own.voices).toEqual([]);
    expect(own.ownWords).toBeGreaterThan(3);
  });
});

describe('the accused', () => {
  const accusedIn = (
    ...paragraphs: readonly string[]
  ): [string, Omit<Accused, 'actor' | 'passages'>][] => {
    const { map, analysis } = mapOf(...paragraphs);
    return map.accused.map(({ actor, statements, wasAsked }) => [
      analysis.actors.find(({ id }) => id === actor)?.name ?? '',
      { statements, wasAsked },
    ]);
  };
  const ACCUSATION = 'Mayor Ada Brandt accused Carl Roe of taking money from the builders.';

  it('get a word in where they say something', () => {
    const [[name, roe] = ['', null]] = accusedIn(ACCUSATION, 'Roe said the money was a loan.');
    expect(name).toBe('Carl Roe');
    expect(roe).toMatchObject({ statements: [expect.any(String)], wasAsked: false });
  });

  it('get a word in where somebody speaks for them', () => {
    const [[, roe] = ['', null]] = accusedIn(
      ACCUSATION,
      'A spokesman for Roe said the money was a loan.',
    );
    expect(roe?.statements).toHaveLength(1);
  });

  it('get a word in through whoever stands beside their name as theirs', () => {
    const [[, roe] = ['', null]] = accusedIn(
      ACCUSATION,
      'In a statement, Roe campaign spokesman Otto Berg said the money was a loan.',
    );
    expect(roe?.statements).toHaveLength(1);
    const [[, again] = ['', null]] = accusedIn(
      ACCUSATION,
      'Otto Berg, a lawyer for Roe, said the money was a loan.',
    );
    expect(again?.statements).toHaveLength(1);
  });

  it('may be who speaks by a name that two people share', () => {
    const [[, roe] = ['', null]] = accusedIn(
      'Mayor Ada Brandt accused Carl Roe of theft. Carl Roe and Eve Roe are cousins.',
      'Roe said on Monday that nothing was taken.',
    );
    expect(roe?.statements).toHaveLength(1);
  });

  it('do not where others speak of them', () => {
    for (const others of [
      'Otto Berg said Roe had left the town.',
      'Otto Berg, a lawyer, said Roe had left the town.',
      'The Halden campaign director, Otto Berg, said that Roe had left.',
    ]) {
      const [[, roe] = ['', null]] = accusedIn(ACCUSATION, others);
      expect(roe).toEqual({ statements: [], wasAsked: false });
    }
  });

  it('were asked where the article tells so', () => {
    const [[, roe] = ['', null]] = accusedIn(
      ACCUSATION,
      'Roe did not respond to a request for comment.',
    );
    expect(roe).toEqual({ statements: [], wasAsked: true });
  });

  it('answered where they denied it', () => {
    expect(accusedIn(ACCUSATION, 'Roe denies any wrongdoing.')[0]?.[1].wasAsked).toBe(true);
    expect(accusedIn(ACCUSATION, 'Roe has previously denied it.')[0]?.[1].wasAsked).toBe(true);
    expect(accusedIn(ACCUSATION, 'Roe has not denied it.')[0]?.[1].wasAsked).toBe(false);
  });

  it('are neither heard nor asked where the article tells of neither', () => {
    expect(accusedIn(ACCUSATION, 'The bridge is old.')).toEqual([
      ['Carl Roe', { statements: [], wasAsked: false }],
    ]);
  });

  it('have the words that accuse them', () => {
    const { map, article } = mapOf(ACCUSATION);
    expect(map.accused[0]?.passages.map((passage) => textOf(article.text, passage))).toEqual([
      'accused Carl Roe',
    ]);
  });
});

describe('the headline', () => {
  function claimOf(article: Article): { claim: HeadlineClaim | null; said: string[] } {
    const analysis = analyzeAsShipped(article);
    const claim = completeReading(article, analysis).voiceMap.headline;
    const said = analysis.statements
      .filter(({ id }) => claim?.statements.includes(id))
      .map(({ source }) => (source === null ? 'nobody' : textOf(article.text, source)));
    return { claim, said };
  }
  const attributed = (headline: string): string | null | undefined => {
    const article = underHeadline(headline, 'It rained in Halden.');
    const { claim } = claimOf(article);
    return claim && (claim.attribution === null ? null : textOf(article.text, claim.attribution));
  };

  it.each([
    ['Old dam at Halden will break this winter, engineers say', 'engineers say'],
    ['Old dam will break this winter, says chief engineer', 'says chief engineer'],
    ['Study finds old dams break in winter', 'Study finds'],
    ['Old dams break in winter: report', 'report'],
    ['Donald Trump: Old dams will break', 'Donald Trump'],
    ['Trump says old dams will break', 'Trump says'],
    ['Old dam kills six in Halden', null],
  ])('says who says so: %s', (headline, who) => {
    expect(attributed(headline)).toBe(who);
  });

  it.each([
    'Will the old dam break?',
    'How the old dam broke',
    'The old dam of Halden',
    'Ten ways to mend a dam',
    'What you need to know when dams are breaking',
    'The best films of the year',
  ])('claims nothing: %s', (headline) => {
    expect(attributed(headline)).toBe(null);
    expect(claimOf(underHeadline(headline, 'It rained.')).claim).toBe(null);
  });

  it('finds who says the same in the text', () => {
    const { said } = claimOf(
      underHeadline(
        'Halden dam cracked after engineers were dismissed',
        'Mayor Ada Brandt said the dam at Halden had cracked because its engineers were dismissed in May.',
        'The mayor has dismissed two clerks in Halden.',
      ),
    );
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('Ada Brandt');
  });

  it('finds it where the text says so itself', () => {
    const { said } = claimOf(
      underHeadline(
        'Halden dam cracked in storm',
        'The dam at Halden cracked in a storm on Monday.',
      ),
    );
    expect(said).toEqual(['nobody']);
  });

  it('does not take the contrary for the same', () => {
    const { said } = claimOf(
      underHeadline('Halden dam cracked in storm', 'The dam at Halden never cracked in the storm.'),
    );
    expect(said).toEqual([]);
  });

  it('does not take the same names for the same claim', () => {
    const { said } = claimOf(
      underHeadline('Carl Roe sues Ada Brandt over dam', 'Ada Brandt and Carl Roe met on Monday.'),
    );
    expect(said).toEqual([]);
  });

  it('of no article is made up', () => {
    expect(claimOf(articleOf('Old dam kills six in Halden.')).claim).toBe(null);
  });
});
