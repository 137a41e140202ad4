// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import { BringIn } from '../../../../components/library/exchange/bring-in/BringIn.tsx';
import type { ExchangeActions } from '../../../../components/library/exchange/exchange-actions.ts';
import type { ImportProblem } from '../../../../lib/domain/import-preview.ts';
import { button, closePopup, find, press, rest, wordsOf } from '../../mount-popup.tsx';
import { speakEnglish } from '../../speak-english.ts';
import { isOff, libraryWith, PREVIEW } from './exchange-stock.ts';

beforeAll(speakEnglish);
afterEach(closePopup);

describe('bringing something in', () => {
  const open = async (replaced: Partial<ExchangeActions> = {}) => {
    const all = libraryWith(replaced);
    await rest(() => render(<BringIn library={all.library} />, document.body));
    await rest(() => {
      const input = find('#exchange-file') as HTMLInputElement;
      Object.defineProperty(input, 'files', { value: [new File(['{}'], 'notes.json')] });
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    return all;
  };

  it('shows first what it would bring, and why some of it stays outside', async () => {
    const { exchange } = await open();
    expect(document.activeElement?.textContent).toBe('What “notes.json” would bring');
    expect(wordsOf('tbody td')).toEqual(['4', '1', '–', '2']);
    expect(wordsOf('tbody th .article-text')).toEqual(['<b>No ferry</b>']);
    expect(wordsOf('.exchange-left-out li')[0]).toContain('(in the file no. 3, 7 (target))');
    expect(document.body.textContent).toContain('Saved searches: 2 new, 1 updated.');
    expect(document.body.textContent).not.toContain('Collections:');
    expect(exchange.bringIn).not.toHaveBeenCalled();
  });

  it('is done in one press, and taken back in another', async () => {
    const { exchange, told, offered, undone } = await open();
    await press(button('Bring in'));
    expect(exchange.bringIn).toHaveBeenCalledWith(expect.any(File), PREVIEW, expect.anything());
    expect(told.mock.calls).toEqual([['Brought in “notes.json”.']]);
    expect(document.querySelector('table')).toBeNull();
    await offered[0]?.();
    expect(undone).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['nothing of it fits', PREVIEW.leftOut, 'Nothing in this file can be brought in.'],
    ['nothing is in it', [], 'There is nothing in this file.'],
  ])('says of a file that %s', async (_, leftOut, words) => {
    await open({ previewImport: async () => ({ ...PREVIEW, changes: 0, articles: [], leftOut }) });
    expect(document.body.textContent).toContain(words);
  });

  it('is nothing where all of it is here', async () => {
    await open({ previewImport: async () => ({ ...PREVIEW, changes: 0, leftOut: [] }) });
    expect(document.body.textContent).toContain('Everything in this file is here already.');
    expect([...document.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
      'Close',
    ]);
  });

  it('says what is wrong with a file, and where', async () => {
    const problem: ImportProblem = {
      state: 'problem',
      kind: 'bad-record',
      line: 2,
      field: 'notes.3.colour',
    };
    await open({ previewImport: async () => problem });
    expect(document.activeElement?.textContent).toBe('“notes.json” cannot be brought in');
    expect(wordsOf('.exchange-preview p')).toEqual([
      'Something in the file is not in the form it should have. It is in line 2. The field: notes.3.colour.',
      'Nothing was changed.',
    ]);
  });

  it('stays as it is where it cannot be written', async () => {
    const { told } = await open({ bringIn: () => Promise.reject(new Error('full')) });
    await press(button('Bring in'));
    expect(told.mock.calls[0]?.[0]).toContain('nothing was changed');
    expect(isOff('Bring in')).toBe(false);
  });
});
