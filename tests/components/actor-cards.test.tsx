// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import { sampleReading, spanOf, withActor } from './actor-sample.ts';
import { actionsOn, button, closePopup, find, mountPopup, press, wordsOf } from './mount-popup.tsx';
import { speakEnglish } from './speak-english.ts';

beforeAll(speakEnglish);
afterEach(closePopup);

const SAMPLE = sampleReading({
  moss: {
    saidAbout: ['s4'],
    asked: [{ ...spanOf('declined to comment'), outcome: 'declined' }],
    appearsWith: [{ actor: 'lind', sentences: 1 }],
  },
});

const toggleOf = (actor: string) => find(`[data-actor=${actor}]`);
const partTitles = () => wordsOf('.actor-part-title');

describe('a card that is closed', () => {
  it('tells at a glance who it is and the first things it says, and in whose words', async () => {
    await mountPopup(actionsOn(SAMPLE));
    const card = toggleOf('moss').closest('article');
    expect(card?.querySelector('.actor-titles')?.textContent).toBe('Mayor');
    expect(card?.querySelector('.actor-counts')?.textContent).toBe(
      '3 statements · mentioned 6 times',
    );
    const said = [...(card?.querySelectorAll('.growing-list .passage-words') ?? [])];
    expect(said.map(({ textContent }) => textContent)).toEqual([
      'reported The dam will hold, Ada Moss said.',
      'reported Moss said the town was warned.',
    ]);
    expect(document.querySelector('.actor-details')).toBeNull();
  });

  it('tells that the actor was asked and how that ended, in the words of the article', async () => {
    const actions = actionsOn(SAMPLE);
    await mountPopup(actions);
    await press(button('declined to comment'));
    expect(wordsOf('.actor-card > .passage .passage-words')).toEqual([
      'Asked for comment, declined: declined to comment',
    ]);
    expect(actions.showPassage).toHaveBeenCalledWith(spanOf('declined to comment'));
  });

  it('asks nothing of the shelf', async () => {
    const actions = actionsOn(SAMPLE);
    await mountPopup(actions);
    expect(actions.getActorHistories).not.toHaveBeenCalled();
  });
});

describe('a card that is opened', () => {
  async function openMoss(replaced = {}) {
    const actions = actionsOn(SAMPLE, replaced);
    await mountPopup(actions);
    await press(toggleOf('moss'));
    return actions;
  }

  it('opens and closes with the same press, and says so', async () => {
    await openMoss();
    expect(toggleOf('moss').getAttribute('aria-expanded')).toBe('true');
    expect(partTitles()).toEqual([
      'Also called',
      'Mentions',
      'What others say',
      'Named together with',
      'On your shelf',
      'Something not right?',
    ]);
    await press(toggleOf('moss'));
    expect(toggleOf('moss').getAttribute('aria-expanded')).toBe('false');
    expect(partTitles()).toEqual([]);
  });

  it('has everything it says', async () => {
    await openMoss();
    expect(wordsOf('.actor-card--open > .growing-list .passage-words')).toHaveLength(3);
  });

  it('gives the other names, not the one above nor pronouns', async () => {
    await openMoss();
    expect(wordsOf('.actor-aliases li')).toEqual(['Moss']);
  });

  it('leaves out what there is nothing of', async () => {
    await mountPopup(actionsOn(SAMPLE));
    await press(toggleOf('ort'));
    expect(partTitles()).toEqual(['Mentions', 'On your shelf', 'Something not right?']);
    expect(document.querySelector('.mention-stepper')).toBeNull();
  });

  it('steps from mention to mention on the page, and round at the ends', async () => {
    const actions = await openMoss();
    expect(wordsOf('.mention-place')).toEqual(['1 of 6']);
    expect(wordsOf('.mention b')).toEqual(['Ada Moss']);

    await press(button('Next mention'));
    expect(wordsOf('.mention .passage-words')).toEqual(['Moss said the town was warned.']);
    expect(actions.showPassage).toHaveBeenLastCalledWith({ start: 35, end: 39 });
    await press(button('Previous mention'));
    await press(button('Previous mention'));
    expect(wordsOf('.mention-place')).toEqual(['6 of 6']);
    await press(button('Next mention'));
    expect(wordsOf('.mention-place')).toEqual(['1 of 6']);
  });

  it('tells what others say about it, and who', async () => {
    const actions = await openMoss();
    const words = 'Bo Lind · reported Moss is wrong, Bo Lind said.';
    expect(wordsOf('.actor-part .growing-list .passage-words')).toEqual([words]);
    await press(find('.actor-part .growing-list .passage'));
    expect(actions.showPassage).toHaveBeenCalledWith(spanOf('Moss is wrong, Bo Lind said.'));
  });

  it('leads to the card of whom it is named with', async () => {
    await openMoss();
    await press(button('Go to the card of'));
    expect(toggleOf('lind').getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(toggleOf('lind'));
    expect(toggleOf('moss').getAttribute('aria-expanded')).toBe('true');
  });
});

describe('a name that could be several', () => {
  const undecided = withActor(SAMPLE, 'clara', { name: 'M.', couldBe: ['moss', 'lind'] });

  it('says so, and lets the reader say who it is once the card is open', async () => {
    await mountPopup(actionsOn(undecided));
    expect(find('.actor-could-be').textContent.replace(/[\u2068\u2069]/g, '')).toBe(
      'Could be Ada Moss or Bo Lind: the article does not say.',
    );
    await press(toggleOf('clara'));
    expect(wordsOf('.actor-could-be button')).toEqual([
      'It is \u2068Ada Moss\u2069',
      'It is \u2068Bo Lind\u2069',
    ]);
  });

  it('is settled by a press, which leads to the one it is', async () => {
    const actions = actionsOn(undecided);
    await mountPopup(actions);
    await press(toggleOf('clara'));
    await press(button('It is \u2068Bo Lind'));
    expect(actions.decideActor).toHaveBeenCalledWith(undecided.article, {
      kind: 'merge',
      actor: 'person:m.',
      into: 'person:bo lind',
    });
    expect(document.activeElement).toBe(toggleOf('lind'));
  });
});

describe('hostile names', () => {
  const markup = '<img src=x onerror="document.title=1">\u202Eevil | | |\u2066 $1';
  const long = 'word '.repeat(4000);

  it('stay words in every part of a card, and turn nothing around', async () => {
    const hostile = withActor(SAMPLE, 'lind', { name: markup });
    await mountPopup(actionsOn(hostile));
    await press(toggleOf('moss'));
    const label = find('.companion').getAttribute('aria-label');
    expect(label).toBe(
      'Go to the card of \u2068<img src=x onerror="document.title=1">evil | | | $1\u2069',
    );
    expect(document.querySelectorAll('img')).toHaveLength(0);
    expect(find('.companion bdi').textContent).toBe(markup);
  });

  it('are cut in our sentences, with the whole in the title of the card', async () => {
    const tiresome = withActor(SAMPLE, 'lind', { name: long });
    await mountPopup(actionsOn(tiresome));
    await press(toggleOf('moss'));
    expect(find('.companion').getAttribute('aria-label')?.length).toBeLessThan(120);
    expect(toggleOf('lind').querySelector('.actor-name')?.getAttribute('title')).toBe(long);
  });
});
