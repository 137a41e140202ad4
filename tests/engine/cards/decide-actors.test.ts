import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../lib/domain/analysis.ts';
import { decideActors } from '../../../lib/engine/index.ts';
import { analysisOf, articleOf, calledIn, keyOf, speakersIn } from './marked-actors.ts';

const ARTICLE = articleOf(
  'Mayor Ada Brandt met Otto Brandt and Carl Roe at the Harbour Board.',
  'Brandt said the bridge is safe. She said the tunnel is not.',
  'The board said it had no money. Roe said nobody asked.',
);
const FOUND = analysisOf(
  ARTICLE,
  [
    { name: 'Ada Brandt', titles: ['Mayor'] },
    { name: 'Otto Brandt' },
    { name: 'Brandt', couldBe: ['Ada Brandt', 'Otto Brandt'], standIns: ['She'] },
    { name: 'Carl Roe', aliases: ['Roe'] },
    { name: 'Harbour Board', type: 'organization', standIns: ['The board'] },
  ],
  [
    ['Brandt', 'Brandt', 'the bridge is safe'],
    ['She', 'Brandt', 'the tunnel is not'],
    ['The board', 'Harbour Board', 'it had no money'],
    ['Roe', 'Carl Roe', 'nobody asked'],
  ],
);
// A surname alone also stands inside the full names.
const ANALYSIS: Analysis = {
  ...FOUND,
  actors: FOUND.actors.map((actor) =>
    actor.name === 'Brandt'
      ? { ...actor, mentions: actor.mentions.filter(({ start }) => start > 60) }
      : actor,
  ),
};
const [ada, otto, brandt, roe, board] = [
  keyOf('Ada Brandt'),
  keyOf('Otto Brandt'),
  keyOf('Brandt'),
  keyOf('Carl Roe'),
  keyOf('Harbour Board', 'organization'),
] as const;

const decide = (...decisions: Parameters<typeof decideActors>[2]): Analysis =>
  decideActors(ARTICLE, ANALYSIS, decisions);

describe('without a decision that concerns the article', () => {
  it('leaves everything as found', () => {
    expect(decide()).toBe(ANALYSIS);
    expect(
      decide(
        { kind: 'rename', actor: keyOf('Nobody'), name: 'Somebody' },
        { kind: 'merge', actor: keyOf('Nobody'), into: ada },
        { kind: 'merge', actor: ada, into: keyOf('Nobody') },
        { kind: 'merge', actor: ada, into: ada },
        { kind: 'split', actor: ada, alias: 'Nobody' },
        { kind: 'split', actor: ada, alias: ' ' },
        { kind: 'rename', actor: ada, name: '  ' },
        { kind: 'rename', actor: keyOf('Ada Brandt', 'place'), name: 'Adaville' },
      ),
    ).toEqual(ANALYSIS);
  });
});

describe('a new name', () => {
  it('takes the place of the one found, and a later one of that', () => {
    const { actors } = decide(
      { kind: 'rename', actor: ada, name: ' Mayor Brandt ' },
      { kind: 'rename', actor: otto, name: 'Otto' },
      { kind: 'rename', actor: ada, name: 'Ada B.' },
    );
    expect(actors.map(({ id, name }) => `${id} ${name}`)).toEqual([
      'a1 Ada B.',
      'a2 Otto',
      'a3 Brandt',
      'a4 Carl Roe',
      'a5 Harbour Board',
    ]);
  });

  it('may be used by the next decision', () => {
    const { actors } = decide(
      { kind: 'rename', actor: ada, name: 'The mayor' },
      { kind: 'rename', actor: keyOf('The mayor'), name: 'Ada' },
    );
    expect(actors[0]?.name).toBe('Ada');
  });
});

describe('a merge', () => {
  it('joins mentions, titles and what is said under the name of the second', () => {
    const decided = decide({ kind: 'merge', actor: ada, into: roe });
    expect(calledIn(ARTICLE, decided)).toContain('Carl Roe: Ada Brandt, Carl Roe, Roe');
    expect(decided.actors.find(({ name }) => name === 'Carl Roe')).toMatchObject({
      id: 'a4',
      titles: ['Mayor'],
    });
    expect(decided.actors).toHaveLength(4);
  });

  it('settles whom a shared name means', () => {
    const decided = decide({ kind: 'merge', actor: brandt, into: ada });
    expect(calledIn(ARTICLE, decided)).toContain('Ada Brandt: Ada Brandt, Brandt, She');
    expect(speakersIn(decided)).toEqual(['Ada Brandt', 'Ada Brandt', 'Harbour Board', 'Carl Roe']);
    expect(decided.actors.flatMap(({ couldBe }) => couldBe)).toEqual([]);
  });

  it('of a certain one into an undecided one settles it too', () => {
    const { actors } = decide({ kind: 'merge', actor: otto, into: brandt });
    expect(actors.find(({ name }) => name === 'Brandt')).toMatchObject({ id: 'a3', couldBe: [] });
  });

  it('of a shared name into somebody else leaves nothing open', () => {
    const { actors } = decide({ kind: 'merge', actor: brandt, into: roe });
    expect(actors.flatMap(({ couldBe }) => couldBe)).toEqual([]);
  });

  it('of all that a name could mean leaves only one for it to mean', () => {
    const decided = decide({ kind: 'merge', actor: otto, into: ada });
    expect(calledIn(ARTICLE, decided)[0]).toBe('Ada Brandt: Ada Brandt, Otto Brandt, Brandt, She');
    expect(speakersIn(decided)[0]).toBe('Ada Brandt');
  });

  it('of somebody a name could mean with another is followed by the name', () => {
    const { actors } = decide({ kind: 'merge', actor: otto, into: roe });
    expect(actors.find(({ name }) => name === 'Brandt')?.couldBe).toEqual(['a1', 'a4']);
  });

  it('goes on in a chain, whichever is told first', () => {
    const first = { kind: 'merge', actor: ada, into: roe } as const;
    const second = { kind: 'merge', actor: roe, into: board } as const;
    const decided = decide(first, second);
    expect(calledIn(ARTICLE, decided)).toContain(
      'Harbour Board: Ada Brandt, Carl Roe, Harbour Board, The board, Roe',
    );
    expect(decide(second, first)).toEqual(decided);
  });

  it('in a circle makes one of all, with the name decided last', () => {
    const { actors } = decide(
      { kind: 'merge', actor: ada, into: roe },
      { kind: 'merge', actor: roe, into: board },
      { kind: 'merge', actor: board, into: ada },
    );
    expect(actors.map(({ name }) => name)).toEqual(['Ada Brandt', 'Otto Brandt', 'Brandt']);
  });

  it('gives way to a later one', () => {
    const decided = decide(
      { kind: 'merge', actor: ada, into: roe },
      { kind: 'merge', actor: ada, into: board },
    );
    expect(calledIn(ARTICLE, decided)).toContain('Carl Roe: Carl Roe, Roe');
  });
});

describe('a split', () => {
  const FAMILY = articleOf(
    'Mayor Ada Brandt spoke. Then Brandt, a painter, said: art is long. He said: life is short.',
    'Ada Brandt said: taxes are high.',
  );
  const MIXED = analysisOf(
    FAMILY,
    [
      {
        name: 'Ada Brandt',
        aliases: ['Brandt'],
        standIns: ['He'],
        titles: ['Mayor', 'a painter'],
      },
    ],
    [
      ['Brandt', 'Ada Brandt', 'art is long'],
      ['He', 'Ada Brandt', 'life is short'],
      ['Ada Brandt', 'Ada Brandt', 'taxes are high'],
    ],
  );
  const split = { kind: 'split', actor: ada, alias: 'brandt’s' } as const;

  it('makes somebody else of what goes by the name, and of what follows it', () => {
    const decided = decideActors(FAMILY, MIXED, [{ ...split, alias: 'Brandt' }]);
    expect(calledIn(FAMILY, decided)).toEqual([
      'Ada Brandt: Ada Brandt, Ada Brandt',
      'Brandt: Brandt, He',
    ]);
    expect(speakersIn(decided)).toEqual(['Brandt', 'Brandt', 'Ada Brandt']);
    expect(decided.actors.map(({ titles }) => titles)).toEqual([['Mayor'], ['a painter']]);
    expect(decided.actors[0]?.id).toBe('a1');
  });

  it('knows the name in other capitals and with a possessive', () => {
    expect(decideActors(FAMILY, MIXED, [split]).actors).toHaveLength(2);
  });

  it('leaves the rest the longest name that is left', () => {
    const decided = decideActors(FAMILY, MIXED, [{ ...split, alias: 'Ada Brandt' }]);
    expect(calledIn(FAMILY, decided)).toEqual([
      'Brandt: Brandt, He',
      'Ada Brandt: Ada Brandt, Ada Brandt',
    ]);
  });

  it('is undone by merging back', () => {
    const back = { kind: 'merge', actor: brandt, into: ada } as const;
    const decided = decideActors(FAMILY, MIXED, [{ ...split, alias: 'Brandt' }, back]);
    expect(calledIn(FAMILY, decided)).toEqual(calledIn(FAMILY, MIXED));
    expect(speakersIn(decided)).toEqual(speakersIn(MIXED));
  });

  it('of the only name does nothing', () => {
    expect(decide({ kind: 'split', actor: otto, alias: 'Otto Brandt' })).toEqual(ANALYSIS);
  });

  it('lets somebody merged by mistake go again, whole', () => {
    const merge = { kind: 'merge', actor: brandt, into: otto } as const;
    const decided = decide(merge, { kind: 'split', actor: otto, alias: 'Brandt' });
    expect(calledIn(ARTICLE, decided)).toEqual(calledIn(ARTICLE, ANALYSIS));
  });

  it('lets a name go that was taken to mean the one left', () => {
    const merge = { kind: 'merge', actor: otto, into: ada } as const;
    const decided = decide(merge, { kind: 'split', actor: ada, alias: 'Brandt' });
    expect(calledIn(ARTICLE, decided)).toContain('Brandt: Brandt, She');
  });
});
