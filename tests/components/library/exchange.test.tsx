// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import type {
  ExchangeActions,
  ExportChoices,
} from '../../../components/library/exchange/exchange-actions.ts';
import { BringIn } from '../../../components/library/exchange/bring-in/BringIn.tsx';
import { choiceOf } from '../../../components/library/exchange/take-out/choice-of.ts';
import { TakeOut } from '../../../components/library/exchange/take-out/TakeOut.tsx';
import type { Library } from '../../../components/library/library.ts';
import type { ImportPreview, ImportProblem } from '../../../lib/domain/import-preview.ts';
import { button, closePopup, find, press, rest, wordsOf } from '../mount-popup.tsx';
import { speakEnglish } from '../speak-english.ts';

beforeAll(speakEnglish);
afterEach(closePopup);

const CHOICES: ExportChoices = {
  total: 5200,
  collections: [{ id: 'c1', name: 'Ferries', count: 3 }],
};

const PREVIEW: ImportPreview = {
  state: 'plan',
  format: 'hypothesis',
  changes: 5,
  collections: { added: 0, updated: 0, same: 3, newerHere: 0 },
  searches: { added: 2, updated: 1, same: 0, newerHere: 0 },
  articles: [
    {
      id: 'a1',
      title: '<b>No ferry</b>',
      address: 'https://paper.example/a',
      fate: 'added',
      counts: { added: 4, updated: 1, same: 0, newerHere: 2 },
    },
  ],
  leftOut: [
    { place: 3, why: 'no-quote', field: '' },
    { place: 7, why: 'no-quote', field: 'target' },
  ],
};

/** A library whose going in and out is as given; what is told is remembered. */
function libraryWith(replaced: Partial<ExchangeActions> = {}) {
  const told = vi.fn<(sentence: string | undefined) => void>();
  const undone = vi.fn<() => Promise<null>>(async () => null);
  const offered: (() => Promise<unknown>)[] = [];
  const listeners = new Set<() => void>();
  const exchange: ExchangeActions = {
    exportChoices: async () => CHOICES,
    saveExport: vi.fn<ExchangeActions['saveExport']>(async () => 'Says Who.md'),
    previewImport: async () => PREVIEW,
    bringIn: vi.fn<ExchangeActions['bringIn']>(async () => undone),
    ...replaced,
  };
  const library = {
    actions: {
      exchange,
      shelf: { onNews: (listener: () => void) => void listeners.add(listener) },
    },
    announce: told,
    tellFailure: (_: unknown, sentence?: string) => told(sentence),
    offerUndo: (sentence: string, undo: () => Promise<unknown>) => {
      told(sentence);
      offered.push(undo);
    },
    // The rest of the library has no part in this.
  } as unknown as Library;
  const tellNews = () => rest(() => listeners.forEach((listener) => listener()));
  return { library, exchange, told, undone, offered, tellNews };
}

const isOff = (label: string): boolean => button(label).hasAttribute('disabled');

async function choose(selector: string, value: string): Promise<void> {
  const field = find(selector) as HTMLSelectElement;
  await rest(() => {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

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

it.each([
  ['', { kind: 'all' }],
  ['articles=', { kind: 'all' }],
  ['articles=a', { kind: 'articles', ids: ['a'] }],
  ['collection=c', { kind: 'collection', id: 'c' }],
])('the address %j asks for %j', (parameters, choice) => {
  expect(choiceOf(parameters)).toEqual(choice);
});
