// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import type { ExchangeActions } from '../../../../components/library/exchange/exchange-actions.ts';
import { choiceOf } from '../../../../components/library/exchange/take-out/choice-of.ts';
import { TakeOut } from '../../../../components/library/exchange/take-out/TakeOut.tsx';
import { button, choose, closePopup, find, press, rest, wordsOf } from '../../mount-popup.tsx';
import { speakEnglish } from '../../speak-english.ts';
import { CHOICES, isOff, libraryWith } from './exchange-stock.ts';

beforeAll(speakEnglish);
afterEach(closePopup);

describe('taking something out', () => {
  const open = async (parameters = '', replaced: Partial<ExchangeActions> = {}) => {
    const all = libraryWith(replaced);
    await rest(() =>
      render(<TakeOut library={all.library} parameters={parameters} />, document.body),
    );
    return all;
  };

  it('is everything as Markdown, unless the reader says otherwise', async () => {
    const { exchange, told } = await open();
    expect(wordsOf('.exchange-radio')).toEqual(['Everything (5200 articles)', 'A collection']);
    await press(button('Save the file'));
    expect(exchange.saveExport).toHaveBeenCalledWith(
      { kind: 'all' },
      'markdown',
      expect.anything(),
    );
    expect(told.mock.calls).toEqual([['Saved as “Says Who.md”.']]);
  });

  it('is what was picked on the shelf, where that is asked for', async () => {
    const { exchange } = await open('articles=x%2Cy');
    expect(wordsOf('.exchange-radio')[0]).toBe('The 2 articles you picked');
    await choose('#exchange-format', 'ris');
    await press(button('Save the file'));
    expect(exchange.saveExport).toHaveBeenCalledWith(
      { kind: 'articles', ids: ['x', 'y'] },
      'ris',
      expect.anything(),
    );
  });

  it('is a collection, named with its number of articles', async () => {
    const { exchange } = await open();
    expect(wordsOf('.exchange-collection option')).toEqual(['Ferries (3)']);
    await choose('.exchange-collection select', 'c1');
    await press(button('Save the file'));
    expect(exchange.saveExport).toHaveBeenCalledWith(
      { kind: 'collection', id: 'c1' },
      'markdown',
      expect.anything(),
    );
  });

  it('counts anew when something came in meanwhile', async () => {
    let total = 0;
    const { tellNews } = await open('', { exportChoices: async () => ({ ...CHOICES, total }) });
    expect(isOff('Save the file')).toBe(true);
    total = 1;
    await tellNews();
    expect(wordsOf('.exchange-radio')[0]).toBe('Everything (1 article)');
    expect(isOff('Save the file')).toBe(false);
  });

  it('says what a format leaves out, and whose the citation styles are', async () => {
    await open();
    await choose('#exchange-format', 'hypothesis');
    expect(wordsOf('#exchange-format-hint')[0]).toContain('left out');
    expect(document.body.textContent).not.toContain('citeproc-js');
    await choose('#exchange-format', 'apa');
    expect(document.body.textContent).toContain('citeproc-js');
    expect(find('a').getAttribute('href')).toBe('https://citationstyles.org/');
  });

  it('formats no more references at once than a page can', async () => {
    await open();
    await choose('#exchange-format', 'mla');
    expect(isOff('Save the file')).toBe(true);
    expect(document.body.textContent).toContain('5000 articles at once');
  });

  it('shows how far it is, and ends when the reader says so', async () => {
    const { told } = await open('', {
      saveExport: (_, _format, { signal, tell }) =>
        new Promise((_resolve, reject) => {
          tell(0.257);
          signal.addEventListener('abort', () => reject(new Error('aborted')));
        }),
    });
    await press(button('Save the file'));
    expect((find('progress') as HTMLProgressElement).value).toBe(0.25);
    button('Cancel').focus();
    await press(button('Cancel'));
    expect(told.mock.calls).toEqual([['Cancelled. No file was saved.']]);
    expect(document.activeElement).toBe(button('Save the file'));
  });

  it('says so when it fails, and nothing when the reader did not want the file', async () => {
    const failing = await open('', { saveExport: () => Promise.reject(new Error('full')) });
    await press(button('Save the file'));
    expect(failing.told.mock.calls).toEqual([['The file could not be saved. Please try again.']]);
    closePopup();
    const unwanted = await open('', { saveExport: async () => null });
    await press(button('Save the file'));
    expect(unwanted.told).not.toHaveBeenCalled();
  });
});

it.each([
  ['', { kind: 'all' }],
  ['articles=', { kind: 'all' }],
  ['articles=a', { kind: 'articles', ids: ['a'] }],
  ['collection=c', { kind: 'collection', id: 'c' }],
])('the address %j asks for %j', (parameters, choice) => {
  expect(choiceOf(parameters)).toEqual(choice);
});
