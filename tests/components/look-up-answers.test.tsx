// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import type { LookUpOutcome } from '../../lib/domain/look-up.ts';
import { button, closePopup, press, rest, wordsOf } from './mount-popup.tsx';
import { speakEnglish } from './speak-english.ts';
import { stopTime } from './stopped-time.ts';
import { ask, found, OFF, openSection, words } from './look-up-section.tsx';

beforeAll(speakEnglish);
stopTime(['setInterval', 'clearInterval', 'Date']);
afterEach(closePopup);

describe('looking up that is off', () => {
  it('says what is sent and to whom before it is turned on', async () => {
    const { lookUp, turnOnLookUp } = await openSection([OFF, found()]);
    await ask();
    expect(words()).toContain('This sends the name “Ada Moss” to Wikipedia and Wikidata');
    expect(turnOnLookUp).not.toHaveBeenCalled();
    await press(button('Turn on and look up'));
    expect(turnOnLookUp).toHaveBeenCalledTimes(1);
    expect(lookUp).toHaveBeenCalledTimes(2);
    expect(words()).toContain('Ortish politician');
  });

  it('asks the browser in the click itself', async () => {
    const { turnOnLookUp } = await openSection([OFF, found()]);
    await ask();
    button('Turn on and look up').click();
    expect(turnOnLookUp).toHaveBeenCalledTimes(1);
    await rest(() => undefined);
  });

  it('stays off where the reader says not now', async () => {
    const { turnOnLookUp } = await openSection([OFF]);
    await ask();
    await press(button('Not now'));
    expect(turnOnLookUp).not.toHaveBeenCalled();
    expect(words()).toBe('Look up on Wikipedia');
  });

  it('says so where the browser does not allow it', async () => {
    const { lookUp } = await openSection([OFF], { turnOnLookUp: async () => false });
    await ask();
    await press(button('Turn on and look up'));
    expect(words()).toContain('The browser did not allow it, so nothing was sent.');
    expect(lookUp).toHaveBeenCalledTimes(1);
  });
});

describe('a name with several meanings', () => {
  const CHOICES: LookUpOutcome = {
    state: 'choices',
    choices: [
      { title: 'Ada Moss', description: 'Ortish politician' },
      { title: 'Ada Moss (ship)', description: null },
    ],
    address: 'https://en.wikipedia.org/wiki/Moss',
  };

  it('offers them as buttons, and looks the chosen one up', async () => {
    const { lookUp } = await openSection([CHOICES, found()]);
    await ask();
    expect(wordsOf('.look-up-choice')).toEqual(['Ada Moss Ortish politician', 'Ada Moss (ship)']);
    expect(wordsOf('.look-up a')).toEqual(['All meanings on Wikipedia']);
    await press(button('(ship)'));
    expect(lookUp.mock.lastCall).toEqual([
      { kind: 'article', words: 'Ada Moss (ship)', language: 'en-GB' },
    ]);
    expect(words()).toContain('Ortish politician');
  });

  it('shows them for an article that was not meant', async () => {
    const { lookUp } = await openSection([found(), CHOICES]);
    await ask();
    await press(button('Somebody or something else?'));
    expect(lookUp.mock.lastCall?.[0]).toMatchObject({ kind: 'meanings', words: 'Ada Moss' });
    expect(wordsOf('.look-up-choice')).toHaveLength(2);
  });

  it('says so where there is nothing at all', async () => {
    await openSection([{ state: 'nothing' }]);
    await ask();
    expect(words()).toContain('Wikipedia has nothing on “Ada Moss”.');
  });
});

describe('a look-up that fails', () => {
  const failed = (
    reason: Extract<LookUpOutcome, { state: 'failed' }>['reason'],
    retryAt: number | null = null,
  ): LookUpOutcome => ({ state: 'failed', reason, retryAt });

  it.each([
    ['unreachable', 'could not be reached'],
    ['slow', 'took too long'],
    ['busy', 'some patience'],
    ['broken', 'could not be read'],
    ['other-language', 'another language'],
  ] as const)('says why, and asks again when told to: %s', async (reason, sentence) => {
    await openSection([failed(reason), found()]);
    await ask();
    expect(words()).toContain(sentence);
    await press(button('Try again'));
    expect(words()).toContain('Ortish politician');
  });

  it('counts down to when the server wants to be asked again', async () => {
    const { lookUp } = await openSection([failed('busy', Date.now() + 150_000), found()]);
    await ask();
    expect(words()).toContain('Try again in 3 minutes');
    await rest(() => void vi.advanceTimersByTime(138_000));
    expect(words()).toContain('Try again in 12 seconds');
    await press(button('Try again'));
    expect(lookUp).toHaveBeenCalledTimes(1);
    await rest(() => void vi.advanceTimersByTime(12_000));
    expect(button('Try again').textContent).toBe('Try again');
    await press(button('Try again'));
    expect(lookUp).toHaveBeenCalledTimes(2);
  });

  it('is not waited for longer than a day: then the clock was set back', async () => {
    const { lookUp } = await openSection([failed('busy', Date.now() + 150_000), found()]);
    await ask();
    vi.setSystemTime(Date.now() - 365 * 24 * 3600 * 1000);
    await rest(() => void vi.advanceTimersByTime(1000));
    await press(button('Try again'));
    expect(lookUp).toHaveBeenCalledTimes(2);
  });

  it('is reported where nobody expected it', async () => {
    const { reportError } = await openSection([]);
    await ask();
    expect(reportError).toHaveBeenCalledTimes(1);
    expect(words()).toContain('could not be read');
  });
});
