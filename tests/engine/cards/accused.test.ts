import { describe, expect, it } from 'vitest';
import { textOf } from '../../../lib/domain/span.ts';
import type { Accused } from '../../../lib/domain/voice-map.ts';
import { mapOf } from './map-of.ts';

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
