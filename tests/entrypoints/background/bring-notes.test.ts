import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { bringNotes, readingWithNotes } from '../../../entrypoints/background/bring-notes.ts';
import type { ReadOutcome } from '../../../lib/messages/index.ts';
import { articleWith, readingOf } from '../../store/fixtures.ts';
import { fakeScripting, type FakeScripting } from './fake-scripting.ts';

const TAB = 7;
const READER = '7 /content-scripts/article.js';
const NOTES = '7 /content-scripts/notes.js';

let scripting: FakeScripting;
beforeEach(() => {
  fakeBrowser.reset();
  scripting = fakeScripting();
  Object.assign(fakeBrowser.tabs, { get: async () => ({ url: 'https://paper.example/story' }) });
});

/** Has every page answer so when its text is to be taken. */
function takingComesTo(answer: () => Promise<unknown>): void {
  Object.assign(fakeBrowser.tabs, { sendMessage: answer });
}

describe('bringing the notes on a page', () => {
  it('takes its text and puts the script for notes in', async () => {
    takingComesTo(async () => ({ ok: true, response: 'taken' }));
    expect(await bringNotes(TAB)).toBe(true);
    expect(scripting.injected).toEqual([READER, NOTES]);
  });

  it('puts nothing more into a page without an article', async () => {
    takingComesTo(async () => ({ ok: true, response: 'no-article' }));
    expect(await bringNotes(TAB)).toBe(false);
    expect(scripting.injected).toEqual([READER]);
  });

  it.each([
    ['may not be entered', () => scripting.close()],
    [
      'went away',
      () => takingComesTo(() => Promise.reject(new Error('The message port closed early.'))),
    ],
    [
      'says that it goes away',
      () => takingComesTo(async () => ({ ok: false, name: 'PageLeftError', message: '' })),
    ],
  ])('is given up where the page %s', async (_, happen) => {
    happen();
    expect(await bringNotes(TAB)).toBe(false);
  });

  it('does not hide what went wrong in the page', async () => {
    takingComesTo(async () => ({ ok: false, name: 'TypeError', message: 'No such thing.' }));
    await expect(bringNotes(TAB)).rejects.toThrow('No such thing.');
  });
});

describe('reading a page', () => {
  const reading = readingOf(articleWith());
  const read: ReadOutcome = { state: 'read', reading, isPainted: true };
  const otherLanguage: ReadOutcome = { state: 'unreadable', reason: 'other-language' };

  async function after(outcome: ReadOutcome, isNoted: boolean): Promise<readonly string[]> {
    takingComesTo(async () => ({ ok: true, response: 'taken' }));
    const hasNotes = vi.fn(async () => isNoted);
    expect(await readingWithNotes(async () => outcome, hasNotes)(TAB)).toBe(outcome);
    await new Promise((resolve) => setTimeout(resolve, 10));
    return scripting.injected;
  }

  it('brings the notes that are kept on it', async () => {
    expect(await after(read, true)).toEqual([NOTES]);
  });

  it('puts no script for notes into a page without notes', async () => {
    expect(await after(read, false)).toEqual([]);
  });

  it('brings notes also in a language that is not analysed', async () => {
    expect(await after(otherLanguage, true)).toEqual([READER, NOTES]);
  });

  it('brings none where there is no article', async () => {
    expect(await after({ state: 'unreadable', reason: 'no-article' }, true)).toEqual([]);
  });
});
