import { expect, test } from 'vitest';

import type { CardOfActor } from '../../lib/domain/shelf-actor.ts';
import { SHELF_ACTOR_LIMITS, shelfActor } from '../../lib/domain/shelf-actor.ts';
import { TO_BACKGROUND } from '../../lib/messages/index.ts';
import { storyOf } from '../store/stories.ts';

const background = { about: 'Senator for Ohio', source: 'US Congress list', asOf: null };

function cardsOf(reading: ReturnType<typeof storyOf>): readonly CardOfActor[] {
  return reading.cards;
}

test('an actor goes with its names, its titles and what is known of it', () => {
  const reading = storyOf('bridge', [
    { name: 'Jane Harlow', titles: ['Sen.'], aliases: ['Harlow', 'Jane'] },
  ]);
  const [card] = cardsOf(reading);
  expect(shelfActor({ ...card!, background }, reading)).toEqual({
    id: 'a1',
    name: 'Jane Harlow',
    type: 'person',
    titles: ['Sen.'],
    aliases: ['Harlow', 'Jane'],
    companions: [],
    background: 'Senator for Ohio',
  });
});

test('its company is people and organizations that are not known to everybody', () => {
  const { article, cards } = storyOf('bridge', [
    { name: 'Jane Harlow' },
    { name: 'Bo Lund' },
    { name: 'Harlow Steel', type: 'organization' },
    { name: 'Ohio', type: 'place' },
    { name: 'Ada Winter' },
  ]);
  const known = cards.map((card) =>
    card.actor.name === 'Ada Winter' ? { ...card, background } : card,
  );
  const appearsWith = ['a2', 'a3', 'a4', 'a5', 'a9'].map((actor) => ({ actor, sentences: 1 }));
  const harlow = cards.find(({ actor }) => actor.name === 'Jane Harlow');
  const { companions } = shelfActor({ ...harlow!, appearsWith }, { article, cards: known });
  expect(companions).toEqual(['Bo Lund', 'Harlow Steel']);
});

test('whatever a page makes of its names, the shelf can be asked for it', () => {
  const long = 'x'.repeat(5_000);
  const aliases = Array.from({ length: 200 }, (_, at) => `Jane ${at} ${long}`);
  const reading = storyOf('list', [{ name: `Jane ${long}`, titles: aliases, aliases }]);
  const actors = reading.cards.map((card) => shelfActor(card, reading));
  expect(actors[0]?.aliases).toHaveLength(SHELF_ACTOR_LIMITS.words);
  expect(TO_BACKGROUND.getActorHistories({ article: reading.article, actors })).toBe(true);
});
