// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import type { PopupActions } from '../../components/popup-actions.ts';
import {
  actionsOn,
  button,
  closePopup,
  field,
  find,
  keptArticle,
  mountPopup,
  press,
  type,
  wordsOf,
} from './mount-popup.tsx';
import { noteStock } from './note-stock.ts';
import { readingOf } from './reading-of.ts';
import { speakEnglish } from './speak-english.ts';
import { pause, stopTime } from './stopped-time.ts';

beforeAll(speakEnglish);
stopTime();
afterEach(closePopup);

const FERRY = readingOf([{ text: 'The boats left at noon.' }]);

async function openNote(replaced: Partial<PopupActions> = {}) {
  const actions = actionsOn(FERRY, replaced);
  await mountPopup(actions);
  await press(find('#tab-note'));
  return actions;
}

describe('the note', () => {
  it('is saved once the reader pauses, and says so', async () => {
    const actions = await openNote();
    expect(wordsOf('.save-status')).toEqual(['Saved on this device as you type.']);
    await type('#note', 'Ask the ');
    await type('#note', 'Ask the harbour master.');
    expect(wordsOf('.save-status')).toEqual(['Saving…']);
    expect(actions.saveNote).not.toHaveBeenCalled();

    await pause();
    expect(actions.saveNote.mock.calls).toEqual([[FERRY.article, 'Ask the harbour master.']]);
    expect(wordsOf('.save-status')).toEqual(['Saved on this device.']);
  });

  it('waits as long as the reader goes on typing', async () => {
    const actions = await openNote();
    for (const words of ['A', 'A l', 'A lon', 'A long', 'A long one']) {
      await type('#note', words);
      vi.advanceTimersByTime(300);
    }
    expect(actions.saveNote).not.toHaveBeenCalled();
    await pause();
    expect(actions.saveNote.mock.calls).toEqual([[FERRY.article, 'A long one']]);
  });

  it.each([
    ['the popup goes', () => window.dispatchEvent(new Event('pagehide'))],
    ['the popup is hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['the view is taken away', closePopup],
  ])('is saved at once when %s', async (_, leave) => {
    const actions = await openNote();
    await type('#note', 'Almost lost');
    leave();
    expect(actions.saveNote.mock.calls).toEqual([[FERRY.article, 'Almost lost']]);
  });

  it('is not saved when nothing was typed', async () => {
    const actions = await openNote();
    window.dispatchEvent(new Event('pagehide'));
    await pause();
    expect(actions.saveNote).not.toHaveBeenCalled();
  });

  it('says that it was not saved, keeps the words, and tries again with the next', async () => {
    let isFull = true;
    const actions = await openNote({
      saveNote: async (_, note) => {
        if (isFull) throw new Error('full');
        return keptArticle({ note });
      },
    });
    await type('#note', 'One');
    await pause();
    expect(wordsOf('.save-status')[0]).toContain('Not saved.');
    expect(actions.reportError).toHaveBeenCalledTimes(1);
    expect(field('#note').value).toBe('One');

    isFull = false;
    await type('#note', 'One two');
    await pause();
    expect(wordsOf('.save-status')).toEqual(['Saved on this device.']);
  });

  it('gives the reason where the failure brings a sentence for the reader', async () => {
    await openNote({
      saveNote: () => Promise.reject(new Error('There is no room left.')),
      sentenceOf: (error) => (error instanceof Error ? error.message : null),
    });
    await type('#note', 'One');
    await pause();
    expect(wordsOf('.save-status')[0]).toContain('Not saved.');
    expect(wordsOf('.announcement')).toEqual(['There is no room left.']);
  });

  it('is there again', async () => {
    const article = keptArticle({ note: 'From last week' });
    await openNote({
      getKeptWork: async () => ({ article, questions: [], unreadableQuestions: 0 }),
    });
    expect(field('#note').value).toBe('From last week');
  });
});

describe('the shelf', () => {
  it('takes the article, and gives it up again', async () => {
    const actions = await openNote();
    await press(button('Keep this article'));
    expect(actions.setSaved).toHaveBeenLastCalledWith(FERRY, true);
    expect(button('Keep this article').getAttribute('aria-checked')).toBe('true');
    expect(wordsOf('.shelf .hint')).toEqual(['On your shelf, on this device.']);

    await press(button('Keep this article'));
    expect(actions.setSaved).toHaveBeenLastCalledWith(FERRY, false);
    expect(button('Keep this article').getAttribute('aria-checked')).toBe('false');
  });

  it('stays as it was where it could not be changed, and the reader is told', async () => {
    await openNote({ setSaved: () => Promise.reject(new Error('full')) });
    await press(button('Keep this article'));
    expect(button('Keep this article').getAttribute('aria-checked')).toBe('false');
    expect(wordsOf('.announcement')).toEqual(['The article could not be saved.']);
  });

  it('leads to the article on the shelf once it is there', async () => {
    await openNote();
    expect(document.querySelector('.shelf-read')).toBeNull();
    await press(button('Keep this article'));
    expect(find('.shelf-read').getAttribute('href')).toBe('/library.html#/article/article');
  });

  it('keeps a changed article again, beside what it was', async () => {
    const before = 'The boats left at two.';
    const after = { start: 0, end: FERRY.article.text.length };
    const change = {
      kind: 'changed',
      before: { start: 0, end: before.length },
      after,
      parts: [],
    } as const;
    const changes = { since: 1, before, changes: [change] };
    const kept = keptArticle({ isSaved: true });
    const actions = await openNote({
      ...noteStock(FERRY.article, [], { changes }).actions,
      getKeptWork: async () => ({ article: kept, questions: [], unreadableQuestions: 0 }),
    });
    await press(button('Keep it as it is now'));
    expect(actions.setSaved).toHaveBeenLastCalledWith(FERRY, true);
    expect(wordsOf('.shelf-again')).toEqual(['Kept as it is now, beside what it was.']);
  });

  it('offers that only where the article has changed', async () => {
    await openNote();
    await press(button('Keep this article'));
    expect(document.querySelector('.shelf-again')).toBeNull();
  });
});
