import { render } from 'preact';
import { afterEach, beforeAll, vi } from 'vitest';

import type { LibraryActions } from '../../../../components/library/library-actions.ts';
import { LibraryPage } from '../../../../components/library/LibraryPage.tsx';
import type { ShelfActions } from '../../../../components/library/shelf/shelf-actions.ts';
import { loadView } from '../../../../components/library/views.ts';
import { closePopup, find, press, rest, type, wordsOf } from '../../mount-popup.tsx';
import { speakEnglish } from '../../speak-english.ts';
import { pause, stopTime } from '../../stopped-time.ts';
import { shelfStock, type Stocked } from './shelf-stock.ts';
import { backupStock } from '../backup-stock.ts';
import { keysStock } from '../keys-stock.ts';

/** Three articles that have something in common, two by two. */
export const FERRY: Stocked = {
  id: 'ferry',
  title: 'The ferry stays in the harbour',
  text: 'The old ferry will not sail this winter, said the mayor.',
  comments: ['Which ferry is meant?'],
  tags: ['harbour'],
  created: 3,
  published: '2026-11-02',
};
export const DAM: Stocked = {
  id: 'dam',
  title: 'Reservoir to be drained',
  text: 'The dam leaks, and the budget for a new one is gone.',
  tags: ['dams'],
  site: 'valley.example',
  created: 2,
  openQuestions: 1,
};
export const SCHOOL: Stocked = {
  id: 'school',
  title: 'School closes early',
  text: 'No teachers, no budget.',
  tags: ['dams', 'schools'],
  created: 1,
  isSaved: false,
};

/** What every file of tests of the shelf begins with: its words, its view, and time that stands still. */
export function setUpShelf(): void {
  beforeAll(async () => {
    await speakEnglish();
    // Loaded once, so that no test waits for it.
    await loadView('shelf');
  });
  stopTime();
  afterEach(closePopup);
}

/** The library on these articles, with nothing wrong in it. */
export async function openShelf(
  stocked: readonly Stocked[] = [FERRY, DAM, SCHOOL],
  hash = '#/',
  keys = keysStock(),
  replaced: Partial<ShelfActions> = {},
) {
  history.replaceState(null, '', hash);
  const stock = shelfStock(stocked);
  const shelf = { ...stock.actions, ...replaced };
  const reportError = vi.fn();
  // The other rooms are not gone to, so nothing is asked of their actions.
  const actions = {
    shelf,
    backup: backupStock(),
    keys,
    sentenceOf: () => null,
    reportError,
  } as unknown as LibraryActions;
  await rest(() => render(<LibraryPage actions={actions} />, document.body));
  await settle();
  return { ...stock, actions: shelf, keys, reportError };
}

/** Lets all that waits for a pause have its say. */
export async function settle(): Promise<void> {
  await pause();
  await rest(() => undefined);
}

export const titles = (): string[] => wordsOf('.shelf-row-title');
export const row = (id: string): HTMLElement => find(`.shelf-row[data-id="${id}"]`);
export const box = (words: string): HTMLInputElement => {
  const label = [...document.querySelectorAll('label')].find(({ textContent }) =>
    textContent.includes(words),
  );
  const input = label?.querySelector('input');
  if (!input) throw new Error(`No box “${words}”`);
  return input;
};

export async function search(text: string): Promise<void> {
  await type('.shelf-search-field', text);
  await settle();
}

export async function key(name: string, more: KeyboardEventInit = {}): Promise<void> {
  const target = document.activeElement ?? document.body;
  const event = new KeyboardEvent('keydown', {
    key: name,
    bubbles: true,
    cancelable: true,
    ...more,
  });
  await rest(() => target.dispatchEvent(event));
}

export async function pick(...ids: string[]): Promise<void> {
  for (const id of ids) await press(find(`.shelf-row[data-id="${id}"] .shelf-pick`));
}
