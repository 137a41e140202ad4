import { describe, expect, it } from 'vitest';
import { completeReading } from '../../../lib/engine/index.ts';
import { articleOf } from '../article-of.ts';
import { mapOf } from './map-of.ts';
import { analysisOf } from './marked-actors.ts';

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
