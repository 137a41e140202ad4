// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import type { LookUpActions } from '../../components/actors/look-up/look-up-actions.ts';
import { LookUpSection } from '../../components/actors/look-up/LookUpSection.tsx';
import type { LookUpOutcome, LookUpPage, LookUpQuestion } from '../../lib/domain/look-up.ts';
import { button, closePopup, find, press, rest, wordsOf } from './mount-popup.tsx';
import { speakEnglish } from './speak-english.ts';

beforeAll(speakEnglish);
beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] }));
afterEach(() => {
  closePopup();
  vi.useRealTimers();
});

const MOSS: LookUpPage = {
  title: 'Ada Moss',
  description: 'Ortish politician (born 1961)',
  summary: 'Ada Moss is an Ortish politician.',
  language: 'en',
  direction: 'ltr',
  address: 'https://en.wikipedia.org/wiki/Ada_Moss',
  asOf: '2026-05-03T12:00:00.000Z',
  picture: { data: 'data:image/png;base64,AAAA', width: 320, height: 400 },
  facts: {
    address: 'https://www.wikidata.org/wiki/Q900001',
    asOf: '2026-04-20T12:00:00.000Z',
    facts: [
      { kind: 'position', value: 'Minister of Harbours', from: '2019-02-14', until: null },
      { kind: 'position', value: 'Mayor of Ort', from: '2003', until: '2019-01' },
      { kind: 'occupation', value: 'lawyer', from: null, until: null },
      { kind: 'party', value: 'Tidal Party', from: null, until: '2001' },
    ],
  },
  isIncomplete: false,
};

const OFF: LookUpOutcome = { state: 'off' };
const found = (changes: Partial<LookUpPage> = {}): LookUpOutcome => ({
  state: 'found',
  page: { ...MOSS, ...changes },
});

/** A card's section whose questions get these outcomes, one after the other. */
async function openSection(
  outcomes: readonly (LookUpOutcome | Promise<LookUpOutcome>)[],
  replaced: Partial<LookUpActions> = {},
) {
  const waiting = [...outcomes];
  const lookUp = vi.fn<(question: LookUpQuestion) => Promise<LookUpOutcome>>(
    async () => await (waiting.shift() ?? Promise.reject(new Error('Asked too often'))),
  );
  const actions = {
    lookUp,
    turnOnLookUp: vi.fn(async () => true),
    reportError: vi.fn(),
    ...replaced,
  };
  const show = (name: string) =>
    rest(() =>
      render(<LookUpSection name={name} language="en-GB" actions={actions} />, document.body),
    );
  await show('Ada Moss');
  return { ...actions, lookUp, show };
}

const ask = () => press(button('Look up on Wikipedia: \u2068Ada Moss'));
const words = () =>
  wordsOf('.look-up')
    .join('')
    .replace(/[\u2068\u2069]/g, '');

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
