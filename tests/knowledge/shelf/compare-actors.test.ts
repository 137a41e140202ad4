import { describe, expect, test } from 'vitest';

import type { ShelfActor } from '../../../lib/domain/shelf-actor.ts';
import { compareActors } from '../../../lib/knowledge/shelf/compare-actors.ts';

/** A person of whom nothing is known but the name. */
function actorWith(given: Partial<ShelfActor> = {}): ShelfActor {
  return {
    id: 'a1',
    name: 'John Smith',
    type: 'person',
    titles: [],
    aliases: [],
    companions: [],
    background: null,
    ...given,
  };
}

describe('an actor of the same name', () => {
  test('is possibly the same where nothing else is known', () => {
    expect(compareActors(actorWith(), actorWith())).toBe('possible');
    expect(compareActors(actorWith({ titles: ['the mayor'] }), actorWith())).toBe('possible');
  });

  test('is the same in the same role', () => {
    const here = actorWith({ titles: ['Sen.'] });
    expect(compareActors(here, actorWith({ titles: ['a Democratic senator'] }))).toBe('same');
  });

  test('is somebody else in another walk of life', () => {
    const here = actorWith({ titles: ['a Democratic senator'] });
    expect(compareActors(here, actorWith({ titles: ['the swimming coach'] }))).toBeNull();
  });

  test('is the same if both are the same on a list of ours', () => {
    const background = 'Senator for South Dakota, Republican';
    const here = actorWith({ background });
    expect(compareActors(here, actorWith({ background }))).toBe('same');
    expect(compareActors(here, actorWith({ background: 'Governor of Ohio' }))).toBe('possible');
    expect(compareActors(here, actorWith())).toBe('possible');
  });

  test('is the same in the same company, of which one is not enough', () => {
    const here = actorWith({ companions: ['Ada Winter', 'Harlow Steel', 'Bo Lund'] });
    const there = (...companions: string[]) => actorWith({ companions });
    expect(compareActors(here, there('harlow steel', 'Ada Winter'))).toBe('same');
    expect(compareActors(here, there('Harlow Steel'))).toBe('possible');
    expect(compareActors(here, there('Harlow Steel', 'Harlow Steel'))).toBe('possible');
  });

  test('in another role and the same company is possibly the same', () => {
    const companions = ['Ada Winter', 'Harlow Steel'];
    const here = actorWith({ companions, titles: ['the senator'] });
    expect(compareActors(here, actorWith({ companions, titles: ['a coach'] }))).toBe('possible');
  });
});

describe('names', () => {
  test('of another type are of somebody else', () => {
    const band = actorWith({ type: 'organization' });
    expect(compareActors(actorWith(), band)).toBeNull();
  });

  test('may have a middle initial more, but not another', () => {
    const named = (name: string) => actorWith({ name, titles: ['the mayor'] });
    expect(compareActors(named('John Smith'), named('John Q. Smith'))).toBe('same');
    expect(compareActors(named('John R. Smith'), named('John Q. Smith'))).toBeNull();
    expect(compareActors(named('John Smith'), named('John Smith Jr.'))).toBeNull();
  });

  test('may be the other name the reader gave', () => {
    const here = actorWith({ name: 'Robert Harlow', aliases: ['Bobby Harlow'] });
    expect(compareActors(here, actorWith({ name: 'Bobby Harlow' }))).toBe('possible');
  });

  test.each([['Smith'], ['John'], ['J. Smith'], ['']])('alone never tell: %s', (name) => {
    const here = actorWith({ name, titles: ['the mayor'] });
    expect(compareActors(here, here)).toBeNull();
  });
});
