// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import type { Background } from '../../lib/domain/background.ts';
import { isReading } from '../../lib/domain/is-reading.ts';
import { actionsOn, closePopup, mountPopup, wordsOf } from './mount-popup.tsx';
import { actorOf, readingOf } from './reading-of.ts';
import { speakEnglish } from './speak-english.ts';

beforeAll(speakEnglish);
afterEach(closePopup);

const MOSS: Background = { about: 'Senator for Ort', source: 'list of Ort', asOf: '2026-03-01' };

function readingWith(background: Background | null) {
  const reading = readingOf([{ text: 'No.' }], { actors: [actorOf('a1', 'Ada Moss')] });
  return { ...reading, cards: reading.cards.map((card) => ({ ...card, background })) };
}

describe('what is known of an actor', () => {
  it('is shown with the list it is from and the age of that list', async () => {
    await mountPopup(actionsOn(readingWith(MOSS)));
    expect(wordsOf('.actor-background')).toEqual([
      'Senator for Ort – list of Ort, as of March 1, 2026',
    ]);
  });

  it('is shown as undated where the list has no date', async () => {
    await mountPopup(actionsOn(readingWith({ ...MOSS, asOf: null })));
    expect(wordsOf('.actor-background-source')).toEqual(['– list of Ort, without a date']);
  });

  it('takes no room where nothing is known', async () => {
    await mountPopup(actionsOn(readingWith(null)));
    expect(wordsOf('.actor-name')).toEqual(['Ada Moss']);
    expect(wordsOf('.actor-background')).toEqual([]);
  });

  it('is checked when a reading comes from outside', () => {
    expect(isReading(readingWith(MOSS))).toBe(true);
    expect(isReading(readingWith(null))).toBe(true);
    expect(isReading(readingWith({ ...MOSS, about: 3 as unknown as string }))).toBe(false);
  });
});
