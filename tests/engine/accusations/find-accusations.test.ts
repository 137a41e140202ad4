import { describe, expect, it } from 'vitest';
import { textOf } from '../../../lib/domain/span.ts';
import { findAccusations } from '../../../lib/engine/3-findings/accusations/find-accusations.ts';
import { analysisOf, articleOf } from '../cards/marked-actors.ts';

const ACTORS = [
  { name: 'Ada Harlow', aliases: ['Harlow'] },
  { name: 'Carl Roe', aliases: ['Roe'] },
  { name: 'Harbour Board', type: 'organization' as const },
  { name: 'Halden', type: 'place' as const },
];

/** "Ada Harlow: accused Harlow", for each accusation in the sentence. */
function accusedIn(sentence: string): string[] {
  const article = articleOf(sentence);
  const { actors } = analysisOf(article, ACTORS);
  return findAccusations(article.text, article.blocks, actors).map(
    (found) =>
      `${actors.find(({ id }) => id === found.actor)?.name}: ${textOf(article.text, found)}`,
  );
}

describe('who is accused or criticised', () => {
  it.each([
    ['Unions accused Harlow of lying.', 'Ada Harlow: accused Harlow'],
    ['Police charged former mayor Carl Roe with theft.', 'Carl Roe: charged former mayor Carl Roe'],
    ['Two dockers are suing the Harbour Board.', 'Harbour Board: suing the Harbour Board'],
    ['He blamed Roe for the fire.', 'Carl Roe: blamed Roe'],
    ['Parents slammed Harlow on Friday.', 'Ada Harlow: slammed Harlow'],
    ['Parents criticised Harlow’s handling of it.', 'Ada Harlow: criticised Harlow'],
    ['They called Roe a liar.', 'Carl Roe: called Roe'],
    [
      'A lawsuit filed against the Harbour Board failed.',
      'Harbour Board: lawsuit filed against the Harbour Board',
    ],
    ['Roe was charged with theft.', 'Carl Roe: Roe was charged with'],
    ['Roe, who has been accused of theft, left.', 'Carl Roe: Roe, who has been accused of'],
    [
      'The board head, Carl Roe, 40, was arrested on Friday.',
      'Carl Roe: Carl Roe, 40, was arrested on',
    ],
    ['Harlow is under fire for the delay.', 'Ada Harlow: Harlow is under fire for'],
    ['Harlow faces new allegations.', 'Ada Harlow: Harlow faces new allegations'],
    ['Roe pleaded not guilty.', 'Carl Roe: Roe pleaded not guilty'],
    ['Roe denies any wrongdoing.', 'Carl Roe: Roe denies any wrongdoing'],
  ])('%s', (sentence, found) => {
    expect(accusedIn(sentence)).toEqual([found]);
  });

  it('is the one who is meant, not who accuses', () => {
    expect(accusedIn('Harlow accused Roe of lying.')).toEqual(['Carl Roe: accused Roe']);
    expect(accusedIn('Roe was accused of lying by Harlow.')).toHaveLength(1);
  });
});

describe('nobody is accused', () => {
  it.each([
    'Unions refused to condemn Harlow.',
    'Police did not recommend charging Roe with theft.',
    'Roe has not been charged with anything.',
    'Roe should be charged with theft.',
    'No charges against Roe were brought.',
    'A lawyer for Roe was charged with theft.',
    'They accused Harlow supporters of lying.',
    'They criticised Harlow’s opponents.',
    'The clinic charged Roe a fee.',
    'Firefighters called Roe a hero.',
    'They blamed Roe Street residents for it.',
    'Halden was accused of delay.',
    'Harlow charged ahead.',
    'Harlow was seen in Halden.',
  ])('%s', (sentence) => {
    expect(accusedIn(sentence)).toEqual([]);
  });
});
