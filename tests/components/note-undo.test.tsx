// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import {
  button,
  choose,
  closePopup,
  find,
  mountPopup,
  press,
  rest,
  wordsOf,
} from './mount-popup.tsx';
import { DAM } from './note-sample.ts';
import { placedNote } from './note-stock.ts';
import { openWithNotes } from './open-notes.ts';
import { speakEnglish } from './speak-english.ts';

beforeAll(speakEnglish);
afterEach(closePopup);

const open = (options = {}) =>
  openWithNotes(DAM, [placedNote(DAM.article, 'drained', { id: 'n' })], options);

async function keys(key: string, init: KeyboardEventInit, target: Element = document.body) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  await rest(() => void target.dispatchEvent(event));
  return event.defaultPrevented;
}

const isDisabled = (words: string) => button(words).getAttribute('aria-disabled');

describe('undo and redo', () => {
  it('bring a deleted note back and take it away again, and say so', async () => {
    await open();
    expect([isDisabled('Undo'), isDisabled('Redo')]).toEqual(['true', 'true']);
    await press(button('Delete'));
    expect(wordsOf('.note')).toEqual([]);
    expect(wordsOf('.announcement')).toEqual(['The note is deleted. Undo brings it back.']);
    expect(document.activeElement).toBe(find('#notes-placed-title'));

    await press(button('Undo'));
    expect(wordsOf('.note-quote .article-text')).toEqual(['drained']);
    expect(wordsOf('.announcement')).toEqual(['Undone: the note is back.']);
    expect([isDisabled('Undo'), isDisabled('Redo')]).toEqual(['true', 'false']);

    await press(button('Redo'));
    expect(wordsOf('.note')).toEqual([]);
    expect(wordsOf('.announcement')).toEqual(['Done again: the note is deleted.']);
  });

  it('work after the popup was closed', async () => {
    const { actions } = await open();
    await press(button('Delete'));
    await mountPopup(actions);
    await press(button('Undo'));
    await press(find('#tab-note'));
    expect(wordsOf('.note-quote .article-text')).toEqual(['drained']);
  });

  it('go from the keyboard, with Ctrl or ⌘', async () => {
    await open();
    await press(button('Edit'));
    await choose('.status-select', 'wrong');
    await press(button('Done'));
    expect(wordsOf('.note-status')).toEqual(['Wrong']);
    expect(await keys('z', { ctrlKey: true })).toBe(true);
    expect(wordsOf('.note-status')).toEqual([]);
    for (const [undo, redo] of [
      [{ metaKey: true }, ['Z', { metaKey: true, shiftKey: true }]],
      [{ ctrlKey: true }, ['y', { ctrlKey: true }]],
    ] as const) {
      await keys(redo[0], redo[1]);
      expect(wordsOf('.note-status')).toEqual(['Wrong']);
      await keys('z', undo);
      expect(wordsOf('.note-status')).toEqual([]);
    }
    expect(wordsOf('.announcement')).toEqual(['Undone: the note is as it was before.']);
  });

  it('leave the keys to fields where text is typed', async () => {
    await open();
    await press(button('Delete'));
    expect(await keys('z', { ctrlKey: true }, find('#note'))).toBe(false);
    expect(await keys('z', {})).toBe(false);
    expect(wordsOf('.note')).toEqual([]);
  });

  it('say where there is nothing to take back', async () => {
    await open();
    await keys('z', { ctrlKey: true });
    expect(wordsOf('.announcement')).toEqual(['There is nothing to undo.']);
    await keys('y', { ctrlKey: true });
    expect(wordsOf('.announcement')).toEqual(['There is nothing to redo.']);
  });

  it('tell a failure, and keep a note that could not be deleted', async () => {
    await open({ replaced: { deleteNote: () => Promise.reject(new Error('broken')) } });
    await press(button('Delete'));
    expect(wordsOf('.note')).toHaveLength(1);
    expect(wordsOf('.announcement')[0]).toContain('nothing was changed');
  });
});
