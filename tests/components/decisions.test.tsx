// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import { NEEDS_SOURCE, type PlacedNote } from '../../lib/domain/note.ts';
import { button, choose, closePopup, find, press, rest, wordsOf } from './mount-popup.tsx';
import { placedNote } from './note-stock.ts';
import { openWithNotes } from './open-notes.ts';
import { readingOf } from './reading-of.ts';
import { speakEnglish } from './speak-english.ts';

beforeAll(speakEnglish);
afterEach(closePopup);

const FERRY = readingOf([
  { text: 'Officials say it will close.', source: ['Officials', 'unnamed'] },
  {
    text: 'The line could be sold.',
    flag: ['could', 'forecast', '“could” tells what may come.'],
  },
  { text: 'The boats are safe.' },
]);
const SOLD = { start: 30, end: 53 };
const DECISION = '#panel-statements label:nth-of-type(3) select';

const open = (notes: readonly PlacedNote[] = [], options = {}) =>
  openWithNotes(FERRY, notes, options, 'statements');

const shown = () => wordsOf('.statement .passage .article-text');

async function flagSecond(): Promise<void> {
  await press(button('Flag to check: The line could be sold.'));
}

describe('a statement', () => {
  it('is flagged with one press, as a note on its words, and the reader goes on there', async () => {
    const { actions, stock } = await open();
    await flagSecond();
    expect(actions.addNote).toHaveBeenCalledWith(
      FERRY.article,
      SOLD,
      expect.objectContaining({ flag: { ...NEEDS_SOURCE, status: 'open', evidence: [] } }),
    );
    expect(document.activeElement).toBe(find('.decision .status-select'));
    await choose('.decision .status-select', 'checking');
    expect(stock.notes()[0]?.note.flag?.status).toBe('checking');

    await press(find('#tab-note'));
    expect(wordsOf('.note-quote .article-text')).toEqual(['The line could be sold.']);
    expect(wordsOf('.note-status')).toEqual(['Checking']);
  });

  it('keeps what we found apart from what the reader decided', async () => {
    await open();
    await flagSecond();
    await choose('.decision .status-select', 'wrong');
    expect(wordsOf('.flags .flag')).toEqual(['Forecast “could” tells what may come.']);
    expect(find('.decision').closest('.flags')).toBeNull();
    expect(find('.decision').getAttribute('aria-label')).toBe('Your check');
  });

  it('is flagged once, however often the button is pressed', async () => {
    const { actions } = await open();
    await rest(() => {
      for (let presses = 0; presses < 3; presses++) button('Flag to check: The line').click();
    });
    expect(actions.addNote).toHaveBeenCalledTimes(1);
  });

  it('is flagged in the note that is on it already', async () => {
    const note = placedNote(FERRY.article, 'The line could be sold.', { comment: 'By whom?' });
    const { actions, stock } = await open([note]);
    await flagSecond();
    expect(actions.addNote).not.toHaveBeenCalled();
    expect(stock.notes()).toHaveLength(1);
    expect(stock.notes()[0]?.note).toMatchObject({ comment: 'By whom?', flag: { status: 'open' } });
  });

  it('shows the status, evidence and comment it was given', async () => {
    const evidence = [{ address: 'https://ferry.example/sale', remark: '' }];
    const flag = { ...NEEDS_SOURCE, status: 'disputed' as const, evidence };
    await open([placedNote(FERRY.article, 'The line could be sold.', { flag, comment: 'Hm.' })]);
    expect(document.querySelectorAll('.decision')).toHaveLength(1);
    await press(button('1 link · comment'));
    expect(wordsOf('.decision .evidence-row a')).toEqual(['ferry.example/sale']);
    expect(document.querySelectorAll('.decision textarea')).toHaveLength(1);
  });

  it('is unflagged by undo, and flagged again by redo without taking the focus', async () => {
    await open();
    await flagSecond();
    await press(button('Undo'));
    expect(document.querySelector('.decision')).toBeNull();
    expect(wordsOf('.announcement')).toEqual(['Undone: the note is gone again.']);
    button('Redo').focus();
    await press(button('Redo'));
    expect(document.querySelectorAll('.decision')).toHaveLength(1);
    expect(document.activeElement).toBe(button('Redo'));
  });

  it('says so where it could not be flagged', async () => {
    await open([], { replaced: { addNote: () => Promise.reject(new Error('broken')) } });
    await flagSecond();
    expect(document.querySelector('.decision')).toBeNull();
    expect(wordsOf('.announcement')[0]).toContain('nothing was changed');
  });
});

describe('the filter by what the reader decided', () => {
  const flagged = placedNote(FERRY.article, 'The boats are safe.', {
    flag: { ...NEEDS_SOURCE, status: 'sourced', evidence: [] },
  });

  it('offers what there is, with counts that fit the other filters', async () => {
    await open([flagged]);
    expect(wordsOf(`${DECISION} option`)).toEqual(['All (3)', 'Sourced (1)', 'Not flagged (2)']);
    await choose('#panel-statements label:nth-of-type(1) select', 'unnamed');
    expect(wordsOf(`${DECISION} option`)).toEqual(['All (1)', 'Not flagged (1)']);
  });

  it('shows only those statements', async () => {
    await open([flagged]);
    await choose(DECISION, 'sourced');
    expect(shown()).toEqual(['The boats are safe.']);
    await choose(DECISION, 'unflagged');
    expect(shown()).toEqual(['Officials say it will close.', 'The line could be sold.']);
  });

  it('keeps a statement in sight while the reader decides on it', async () => {
    await open([flagged]);
    await choose(DECISION, 'sourced');
    await choose('.decision .status-select', 'wrong');
    expect(shown()).toEqual(['The boats are safe.']);
    await choose(DECISION, 'wrong');
    await choose(DECISION, '');
    await choose(DECISION, 'wrong');
    expect(shown()).toEqual(['The boats are safe.']);
  });
});
