// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import type { Options, OptionsActions } from '../../components/options/options-actions.ts';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { button, closePopup, field, find, press, rest, type, wordsOf } from './mount-popup.tsx';
import { speakEnglish } from './speak-english.ts';
import { pause, stopTime } from './stopped-time.ts';

beforeAll(speakEnglish);
stopTime();
afterEach(closePopup);

const UNTOUCHED: Options = {
  isPaintingOn: true,
  isToolbarOn: true,
  toolbarOffSites: [],
  colourMeanings: { yellow: '', orange: '', blue: '', green: '', pink: '' },
  mutedQuestions: [],
  sites: [],
  isLookUpOn: false,
  isCopyWanted: false,
  keys: [],
};

/** The page on these choices; what `replaced` does not say works and changes nothing. */
async function openOptions(chosen: Partial<Options> = {}, replaced: Partial<OptionsActions> = {}) {
  let options: Options = { ...UNTOUCHED, ...chosen };
  const listeners = new Set<() => void>();
  const done = vi.fn<(...parameters: unknown[]) => Promise<null>>(async () => null);
  const actions: OptionsActions = {
    getOptions: async () => options,
    onChange: (listener) => void listeners.add(listener),
    setPainting: (isOn) => done('setPainting', isOn),
    setCopyWanted: (isOn) => done('setCopyWanted', isOn),
    setToolbar: (isOn) => done('setToolbar', isOn),
    showToolbarOn: (site) => done('showToolbarOn', site),
    nameColour: (colour, meaning) => done('nameColour', colour, meaning),
    askAgain: (kind) => done('askAgain', kind),
    stopSite: (site) => done('stopSite', site),
    allowEverySite: async () => true,
    turnOnLookUp: async () => true,
    turnOffLookUp: () => done('turnOffLookUp'),
    keysAddress: 'chrome://extensions/shortcuts',
    changeKeys: () => done('changeKeys'),
    openLibrary: () => done('openLibrary'),
    sentenceOf: () => null,
    reportError: () => undefined,
    ...replaced,
  };
  await rest(() => render(<OptionsPage actions={actions} />, document.body));
  const change = async (news: Partial<Options>): Promise<void> => {
    options = { ...options, ...news };
    await rest(() => listeners.forEach((listener) => listener()));
  };
  return { done, change };
}

describe('the options', () => {
  it('show what is chosen, and change it', async () => {
    const { done, change } = await openOptions({ isToolbarOn: false });
    expect(button('Paint who says what').getAttribute('aria-checked')).toBe('true');
    expect(button('Show a small toolbar').getAttribute('aria-checked')).toBe('false');
    await press(button('Paint who says what'));
    await press(button('Show a small toolbar'));
    expect(done.mock.calls).toEqual([
      ['setPainting', false],
      ['setToolbar', true],
    ]);
    await change({ isPaintingOn: false });
    expect(button('Paint who says what').getAttribute('aria-checked')).toBe('false');
  });

  it('say so when a choice could not be kept', async () => {
    await openOptions({}, { setToolbar: () => Promise.reject(new Error('full')) });
    await press(button('Show a small toolbar'));
    expect(wordsOf('.options-news')).toEqual(['That could not be saved. Try again.']);
  });

  it('say so when they cannot be read at all', async () => {
    const reportError = vi.fn();
    await openOptions({}, { getOptions: () => Promise.reject(new Error('gone')), reportError });
    expect(reportError).toHaveBeenCalledTimes(1);
  });
});

describe('sites without the toolbar', () => {
  it('are listed, and taken off the list one by one', async () => {
    const { done, change } = await openOptions({
      toolbarOffSites: ['daily.example', 'paper.example'],
    });
    expect(wordsOf('.site-list-name')).toEqual(['daily.example', 'paper.example']);
    await press(button('Show the toolbar again on paper.example'));
    expect(done.mock.calls).toEqual([['showToolbarOn', 'paper.example']]);
    await change({ toolbarOffSites: ['daily.example'] });
    expect(wordsOf('.site-list-name')).toEqual(['daily.example']);
    expect(document.activeElement?.textContent).toBe('Selecting text');
  });
});

describe('the names of colours', () => {
  it('are the reader’s, with ours where there is none', async () => {
    await openOptions({ colourMeanings: { ...UNTOUCHED.colourMeanings, blue: 'Budget' } });
    expect(field('#colour-blue').value).toBe('Budget');
    expect(field('#colour-yellow').value).toBe('');
    expect(field('#colour-yellow').getAttribute('placeholder')).toBe('Key point');
  });

  it('are kept once the reader pauses, without space around them', async () => {
    const { done } = await openOptions();
    await type('#colour-pink', ' Call back ');
    expect(done).not.toHaveBeenCalled();
    await pause();
    expect(done.mock.calls).toEqual([['nameColour', 'pink', 'Call back']]);
    expect(wordsOf('.save-status')).toEqual(['Saved on this device.']);
  });
});

describe('sites where notes come back by themselves', () => {
  const PAPER = { site: 'paper.example', origins: ['*://paper.example/*'] };

  it('are none at first', async () => {
    await openOptions();
    expect(wordsOf('#options-sites ~ .nothing')[0]).toContain('No site so far.');
  });

  it('are stopped in one press, and the reader is told', async () => {
    const { done, change } = await openOptions({ sites: [PAPER] });
    await press(button('Stop showing notes by themselves on paper.example'));
    expect(done.mock.calls).toEqual([['stopSite', PAPER]]);
    await change({ sites: [] });
    expect(wordsOf('.options-news')).toEqual(['Stopped on paper.example.']);
    expect(document.activeElement?.id).toBe('options-sites');
  });

  it('are named by all they hold', async () => {
    await openOptions({
      sites: [
        { site: null, origins: ['*://*/*'] },
        { site: '*.paper.example', origins: ['*://*.paper.example/*'] },
      ],
    });
    expect(wordsOf('.site-list-name')).toEqual([
      'Every site',
      'paper.example and all hosts below it',
    ]);
    expect(document.body.textContent).not.toContain('Show them on every site');
  });

  it('can be all of them; the browser asks, and may say no', async () => {
    const allowEverySite = vi.fn(async () => false);
    await openOptions({}, { allowEverySite });
    await press(button('Show them on every site'));
    expect(allowEverySite).toHaveBeenCalledTimes(1);
    expect(wordsOf('.options-news')[0]).toContain('did not allow it');
  });
});

describe('kinds of questions that are not asked', () => {
  const WHO = { site: 'paper.example', gap: 'who' } as const;
  const WHEN = { site: 'paper.example', gap: 'when' } as const;

  it('are none at first, and the page says how they come about', async () => {
    await openOptions();
    expect(wordsOf('#options-questions ~ .nothing')[0]).toContain('Put a question aside');
  });

  it('are listed in plain words, and asked again in one press', async () => {
    const { done, change } = await openOptions({ mutedQuestions: [WHO, WHEN] });
    expect(wordsOf('.site-list-name')).toEqual([
      'paper.example: “Who exactly?”',
      'paper.example: “When?”',
    ]);
    await press(button('Ask again on paper.example: “When?”'));
    expect(done.mock.calls).toEqual([['askAgain', WHEN]]);
    await change({ mutedQuestions: [WHO] });
    expect(wordsOf('.site-list-name')).toEqual(['paper.example: “Who exactly?”']);
    expect(wordsOf('.options-news')).toEqual(['“When?” is asked on paper.example again.']);
    expect(document.activeElement?.id).toBe('options-questions');
  });
});

describe('the keys', () => {
  const KEYS = [
    { name: '_execute_action', description: '', shortcut: 'Alt+Shift+S' },
    { name: 'note-flag', description: 'Mark it', shortcut: '' },
  ];

  it('are listed with what they do, also those that are not set', async () => {
    await openOptions({ keys: KEYS });
    expect(wordsOf('.key-line dt')).toEqual(['Open the window', 'Mark it']);
    expect(wordsOf('.key-line dd')).toEqual(['Alt+Shift+S', 'no key']);
  });

  it('are changed on a page of the browser, which is named where it cannot be opened', async () => {
    await openOptions({ keys: KEYS }, { changeKeys: () => Promise.reject(new Error('no')) });
    await press(button('Change the keys'));
    expect(wordsOf('.options-news')[0]).toContain('chrome://extensions/shortcuts');
  });

  it('are absent where the browser has none', async () => {
    await openOptions({ keys: null });
    expect(find('#options-keys ~ p').textContent).toContain('no keys for extensions');
  });
});

describe('looking up on Wikipedia', () => {
  it('is off at first, and turned on in the click itself', async () => {
    const turnOnLookUp = vi.fn(async () => true);
    const { change } = await openOptions({}, { turnOnLookUp });
    const isOn = () => button('Look actors up').getAttribute('aria-checked');
    expect(isOn()).toBe('false');
    button('Look actors up').click();
    expect(turnOnLookUp).toHaveBeenCalledTimes(1);
    await change({ isLookUpOn: true });
    expect(isOn()).toBe('true');
  });

  it('is turned off', async () => {
    const { done } = await openOptions({ isLookUpOn: true });
    await press(button('Look actors up'));
    expect(done.mock.calls).toEqual([['turnOffLookUp']]);
  });

  it('says so where the browser does not allow it', async () => {
    await openOptions({}, { turnOnLookUp: async () => false });
    await press(button('Look actors up'));
    expect(wordsOf('.options-news')).toEqual([
      'The browser did not allow it. Looking up stays off.',
    ]);
  });
});
