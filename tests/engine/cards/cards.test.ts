import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../lib/domain/analysis.ts';
import type { Article } from '../../../lib/domain/article.ts';
import type { Card } from '../../../lib/domain/card.ts';
import { textOf } from '../../../lib/domain/span.ts';
import { completeReading } from '../../../lib/engine/index.ts';
import { analysisOf, articleOf, type Wanted, withSentences } from './marked-actors.ts';

const ARTICLE = articleOf(
  'Ada Harlow met Carl Roe in Halden.',
  'Harlow said: Roe is late. Roe said: he knows.',
  'Critics said: Harlow lied.',
  'Roe declined to comment on Friday.',
  'The bridge is old, and Harlow knows it.',
);
const ACTORS: readonly Wanted[] = [
  { name: 'Ada Harlow', aliases: ['Harlow'] },
  { name: 'Carl Roe', aliases: ['Roe'], standIns: ['he'] },
  { name: 'Halden', type: 'place' },
];
const ANALYSIS = withSentences(
  ARTICLE,
  analysisOf(ARTICLE, ACTORS, [
    ['Harlow', 'Ada Harlow', 'Roe is late'],
    ['Roe', 'Carl Roe', 'he knows'],
    ['Critics', 'nobody', 'Harlow lied'],
  ]),
);

function cardOf(name: string, article: Article = ARTICLE, analysis: Analysis = ANALYSIS): Card {
  const { cards } = completeReading(article, analysis);
  return cards.find(({ actor }) => actor.name === name)!;
}

describe('a card', () => {
  it('has what others say about the actor, not what it says itself', () => {
    expect(cardOf('Carl Roe').saidAbout).toEqual(['s1']);
    expect(cardOf('Ada Harlow').saidAbout).toEqual(['s3']);
    expect(cardOf('Halden').saidAbout).toEqual([]);
  });

  it('has nothing as said by others where nobody knows who “she” is, or the source goes by its very name', () => {
    const article = articleOf(
      'A mine',
      'And she said: Harlow stays. Harlow added: Harlow wins. Roe said: Harlow goes.',
    );
    const analysis = analysisOf(
      article,
      [{ name: 'Harlow' }, { name: 'Roe' }],
      [
        ['she', 'nobody', 'Harlow stays'],
        ['Harlow', 'nobody', 'Harlow wins'],
        ['Roe', 'Roe', 'Harlow goes'],
      ],
    );
    expect(cardOf('Harlow', article, analysis).saidAbout).toEqual(['s3']);
  });

  it('tells that the actor was asked, and how that ended', () => {
    const { asked } = cardOf('Carl Roe');
    expect(asked.map(({ outcome, ...span }) => [outcome, textOf(ARTICLE.text, span)])).toEqual([
      ['declined', 'declined to comment'],
    ]);
    expect(cardOf('Ada Harlow').asked).toEqual([]);
  });

  it('counts the sentences that name the actor with others, most first', () => {
    expect(cardOf('Ada Harlow').appearsWith).toEqual([
      { actor: 'a2', sentences: 2 },
      { actor: 'a3', sentences: 1 },
    ]);
  });
});

describe('a page of a thousand names', () => {
  const names = Array.from({ length: 1000 }, (_, at) => `Person${at}`);
  const article = articleOf(`${names.join(', ')}.`, ...names.map((name) => `${name} met Person0.`));
  const people = names.map((name) => ({ name }));

  it('gives no actor more than a dozen companions, and stays quick', () => {
    const analysis = withSentences(article, analysisOf(article, people));
    const before = performance.now();
    const { cards } = completeReading(article, analysis);
    expect(performance.now() - before).toBeLessThan(3000);
    expect(Math.max(...cards.map(({ appearsWith }) => appearsWith.length))).toBe(12);
    // The list at the beginning says of nobody but the first few who belongs together.
    expect(cards.find(({ actor }) => actor.name === 'Person500')?.appearsWith).toHaveLength(1);
  });

  it('stays quick where all accuse all, or none has an end', () => {
    const accused = articleOf(
      ...names.map((name, at) => `${name} accused ${names[999 - at]} of theft.`),
      `${names.map((name) => `calls to ${name} and`).join(' ')} declined to comment.`,
    );
    const said = names.map(
      (name, at) => [name, name, `${name} accused ${names[999 - at]}`] as const,
    );
    const analysis = withSentences(accused, analysisOf(accused, people, said));
    const before = performance.now();
    const { voiceMap } = completeReading(accused, analysis);
    expect(performance.now() - before).toBeLessThan(3000);
    expect(voiceMap.accused).toHaveLength(40);
    expect(voiceMap.voices.length).toBeGreaterThan(900);
  });
});
