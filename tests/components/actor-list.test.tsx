// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import type { ActorType } from '../../lib/domain/analysis.ts';
import { sampleReading, withActor } from './actor-sample.ts';
import {
  actionsOn,
  button,
  choose,
  closePopup,
  find,
  mountPopup,
  press,
  type,
  wordsOf,
} from './mount-popup.tsx';
import { actorOf, readingOf } from './reading-of.ts';
import { speakEnglish } from './speak-english.ts';

beforeAll(speakEnglish);
afterEach(closePopup);

const TYPES: readonly ActorType[] = ['person', 'organization', 'place', 'group'];

/** An article that names so many, of which the first one says something. */
function crowd(count: number) {
  const actors = Array.from({ length: count }, (_, index) =>
    actorOf(`a${index}`, `Name ${index}`, {
      type: TYPES[index % 4] ?? 'person',
      titles: index === 7 ? ['Harbour Mäster'] : [],
    }),
  );
  const line = { text: 'Name 0 said no.', source: ['Name 0', 'named', 'a0'] } as const;
  const reading = readingOf([line], { actors });
  const far = [{ actor: `a${count - 1}`, sentences: 2 }];
  return {
    ...reading,
    cards: reading.cards.map((card) => ({
      ...card,
      appearsWith: card.actor.id === 'a0' ? far : [],
      background:
        card.actor.id === 'a9' ? { about: 'Port of Ort', source: 'list', asOf: null } : null,
    })),
  };
}

const names = () => wordsOf('.actor-name');
const FIND = '.actor-find input';

describe('the list of actors', () => {
  it('has those who say something first, apart from those who are only named', async () => {
    await mountPopup(actionsOn(sampleReading()));
    expect(wordsOf('.actor-section-title')).toEqual(['Who says something 2', 'Mentioned 2']);
    const [speaking, mentioned] = document.querySelectorAll('.actor-section');
    const namesIn = (section?: Element) =>
      Array.from(section?.querySelectorAll('.actor-name') ?? [], (name) => name.textContent);
    expect(namesIn(speaking)).toEqual(['Ada Moss', 'Bo Lind']);
    expect(namesIn(mentioned)).toEqual(['Clara Moss', 'Ort']);
  });

  it('has no field to find one where all are seen at a glance', async () => {
    await mountPopup(actionsOn(crowd(12)));
    expect(document.querySelector(FIND)).toBeNull();
    await mountPopup(actionsOn(crowd(13)));
    expect(document.querySelector(FIND)).not.toBeNull();
  });

  it('shows its beginning of a thousand actors', async () => {
    await mountPopup(actionsOn(crowd(1000)));
    expect(names().length).toBeLessThan(60);
    expect(wordsOf('.actor-section-title')).toEqual(['Who says something 1', 'Mentioned 999']);
  });
});

describe('finding an actor', () => {
  it.each([
    ['name', 'NAME 12', ['Name 12']],
    ['title, whatever its accents', 'harbour master', ['Name 7']],
    ['background', 'port', ['Name 9']],
    ['every word typed, in any order', '19 name', ['Name 19']],
  ])('goes by %s', async (_, typed, found) => {
    await mountPopup(actionsOn(crowd(20)));
    await type(FIND, typed);
    expect(names()).toEqual(found);
    expect(wordsOf('#panel-actors output')[0]).toBe('1 fits.');
  });

  it('goes by another name in the article', async () => {
    const sample = withActor(sampleReading(), 'moss', { name: 'The mayor' });
    const more = Array.from({ length: 20 }, (_, index) => actorOf(`x${index}`, `Other ${index}`));
    const cards = more.map((actor) => ({ ...sample.cards[0]!, actor, statements: [] }));
    await mountPopup(actionsOn({ ...sample, cards: [...sample.cards, ...cards] }));
    await type(FIND, 'moss');
    expect(names()).toEqual(['The mayor', 'Clara Moss']);
  });

  it('says so where there is none, and has all again when the field is empty', async () => {
    await mountPopup(actionsOn(crowd(20)));
    await type(FIND, 'nobody');
    expect(names()).toEqual([]);
    expect(wordsOf('.nothing')).toEqual(['Nobody and nothing here fits that.']);
    await type(FIND, '');
    expect(names()).toHaveLength(20);
  });

  it('narrows by type, and by both', async () => {
    await mountPopup(actionsOn(crowd(20)));
    expect(wordsOf('.actor-filters option')).toEqual([
      'All (20)',
      'People (5)',
      'Organizations (5)',
      'Places (5)',
      'Groups (5)',
    ]);
    await choose('.actor-filters select', 'place');
    expect(names()).toEqual(['Name 2', 'Name 6', 'Name 10', 'Name 14', 'Name 18']);
    await type(FIND, '1');
    expect(names()).toEqual(['Name 10', 'Name 14', 'Name 18']);
  });

  it('is over when the reader goes to a card that does not fit, wherever it is', async () => {
    await mountPopup(actionsOn(crowd(500)));
    await type(FIND, 'name 0');
    await press(find('[data-actor=a0]'));
    await press(button('Go to the card of'));
    expect(document.activeElement).toBe(find('[data-actor=a499]'));
    expect((find(FIND) as HTMLInputElement).value).toBe('');
    expect(find('[data-actor=a499]').getAttribute('aria-expanded')).toBe('true');
  });
});
