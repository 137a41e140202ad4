// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import type { LookUpOutcome } from '../../lib/domain/look-up.ts';
import { button, closePopup, find, press, rest, wordsOf } from './mount-popup.tsx';
import { speakEnglish } from './speak-english.ts';
import { stopTime } from './stopped-time.ts';
import { ask, found, MOSS, OFF, openSection, words } from './look-up-section.tsx';

beforeAll(speakEnglish);
stopTime(['setInterval', 'clearInterval', 'Date']);
afterEach(closePopup);

describe('looking an actor up', () => {
  it('asks nothing before it is asked for', async () => {
    const { lookUp, turnOnLookUp } = await openSection([]);
    expect(words()).toBe('Look up on Wikipedia');
    expect(lookUp).not.toHaveBeenCalled();
    expect(turnOnLookUp).not.toHaveBeenCalled();
  });

  it('shows description, summary, picture and facts with their times', async () => {
    const { lookUp } = await openSection([found()]);
    await ask();
    expect(lookUp.mock.calls).toEqual([
      [{ kind: 'article', words: 'Ada Moss', language: 'en-GB' }],
    ]);
    expect(wordsOf('.look-up-article > *:not(img)')).toEqual([
      'Ada Moss',
      'Ortish politician (born 1961)',
      'Ada Moss is an Ortish politician.',
    ]);
    expect(wordsOf('.look-up-fact')).toEqual([
      'PositionMinister of Harbours, since February 14, 2019Mayor of Ort, 2003 to January 2019',
      'Occupationlawyer',
      'PartyTidal Party, until 2001',
    ]);
    expect(find('img').getAttribute('alt')).toBe('Picture of \u2068Ada Moss\u2069 on Wikipedia');
  });

  it('says whose words and facts they are, as of when, and under what licence', async () => {
    await openSection([found()]);
    await ask();
    expect(wordsOf('.look-up-sources')).toEqual([
      'Text: Wikipedia, as of May 3, 2026, CC BY-SA 4.0. Picture: author and licence in the article. Facts: Wikidata, as of April 20, 2026, CC0.',
    ]);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.look-up a')];
    expect(links.map(({ href, rel, target }) => [href, rel, target])).toEqual([
      [MOSS.address, 'noreferrer', '_blank'],
      [MOSS.address, 'noreferrer', '_blank'],
      [MOSS.facts?.address, 'noreferrer', '_blank'],
    ]);
  });

  it('shows what little there is', async () => {
    const bare = { description: null, summary: '', asOf: null, picture: null, facts: null };
    await openSection([found(bare)]);
    await ask();
    expect(words()).toContain('Text: Wikipedia, CC BY-SA 4.0.');
    expect(document.querySelector('img, dl')).toBeNull();
  });

  it('shows markup as the text it is, in the language and direction it has', async () => {
    const summary = '<img src=x onerror=alert(1)> &amp; <b>Ada</b>';
    await openSection([found({ summary, picture: null, language: 'ar', direction: 'rtl' })]);
    await ask();
    expect(find('.look-up-summary').textContent).toBe(summary);
    expect(document.querySelector('.look-up img, .look-up b')).toBeNull();
    expect(find('.look-up-article').lang).toBe('ar');
    expect(find('.look-up-article').dir).toBe('rtl');
  });

  it('is put away again', async () => {
    await openSection([found()]);
    await ask();
    await press(button('Close'));
    expect(words()).toBe('Look up on Wikipedia');
  });

  it('offers to try again where a part could not be had', async () => {
    await openSection([found({ isIncomplete: true, facts: null }), found()]);
    await ask();
    expect(words()).toContain('could not be had just now');
    await press(button('Try again'));
    expect(words()).toContain('Minister of Harbours');
  });

  it('starts anew for another name, and drops the answer to the first', async () => {
    const late = Promise.withResolvers<LookUpOutcome>();
    const { show } = await openSection([late.promise]);
    await ask();
    expect(words()).toContain('Looking up “Ada Moss” on Wikipedia…');
    await show('Bo Harlow');
    await rest(() => late.resolve(found()));
    expect(words()).toBe('Look up on Wikipedia');
  });

  it('may be given up while it lasts; what comes late stays away', async () => {
    const late = Promise.withResolvers<LookUpOutcome>();
    await openSection([late.promise]);
    await ask();
    await press(button('Close'));
    await rest(() => late.resolve(found()));
    expect(words()).toBe('Look up on Wikipedia');
  });

  it('says what is sent, with a name that turns words, and all of one that is long', async () => {
    const long = `\u202E${'National Council of '.repeat(9)}Ort`;
    const { show } = await openSection([OFF]);
    await show(long);
    await press(find('.look-up button'));
    expect(words()).toContain(`the name “${long.slice(1)}” to Wikipedia`);
  });

  it('is not offered for a text that a page calls a name', async () => {
    const { show } = await openSection([]);
    await show('Ada '.repeat(51));
    expect(document.querySelector('.look-up')).toBeNull();
  });

  it('keeps the focus where it was pressed, and tells what comes', async () => {
    await openSection([found(), { state: 'nothing' }]);
    button('Look up').focus();
    await ask();
    expect(document.activeElement).toBe(find('.look-up'));
    expect(find('.look-up').getAttribute('aria-label')).toBe('Wikipedia on \u2068Ada Moss\u2069');
    expect(find('.look-up').getAttribute('aria-live')).toBe('polite');
    await press(button('Somebody or something else?'));
    expect(document.activeElement).toBe(find('.look-up'));
  });
});
