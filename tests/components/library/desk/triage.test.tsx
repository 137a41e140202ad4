// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import {
  button,
  choose,
  closePopup,
  field,
  find,
  press,
  pressKey,
  rest,
  type,
  wordsOf,
} from '../../mount-popup.tsx';
import { speakEnglish } from '../../speak-english.ts';
import { flaggedItem } from '../../../exchange/claim-review/flagged-item.ts';
import { keysStock } from '../keys-stock.ts';
import { openDesk } from './desk-stock.tsx';

beforeAll(speakEnglish);
afterEach(closePopup);

const ITEMS = [
  flaggedItem({ id: 'low', quote: 'Hardly worth it.', worth: 0.2 }),
  flaggedItem({ id: 'high', quote: 'Twelve people died.', worth: 0.95 }),
  flaggedItem({ id: 'middle', quote: 'It cost 3 million.', worth: 0.5 }),
];

const focused = () => document.activeElement?.id;
const keys = async (...pressed: string[]) => {
  for (const key of pressed) await pressKey(document.activeElement as HTMLElement, key);
};

describe('the desk by keys', () => {
  it('goes on and back, and stays at the ends', async () => {
    await openDesk(ITEMS);
    await keys('j');
    expect(focused()).toBe('desk-high');
    await keys('j', 'j', 'j');
    expect(focused()).toBe('desk-low');
    await keys('k');
    expect(focused()).toBe('desk-middle');
  });

  it.each([
    ['o', 'open'],
    ['c', 'checking'],
    ['s', 'sourced'],
    ['d', 'disputed'],
    ['w', 'wrong'],
    ['n', 'cannot-be-checked'],
  ])('gives a status with one key: %s', async (key, status) => {
    const { flagOf } = await openDesk([flaggedItem({ id: 'a', flag: { status: 'checking' } })]);
    await keys('j', key);
    expect(flagOf('a')?.status).toBe(status);
    expect(field('.status-select').value).toBe(status);
  });

  it('does nothing to any statement before one is chosen', async () => {
    const { actions } = await openDesk(ITEMS);
    await keys('s', 'w');
    expect(actions.changeNote).not.toHaveBeenCalled();
  });

  it('leaves what is typed alone', async () => {
    const { actions } = await openDesk(ITEMS);
    await keys('j', 'a');
    expect(document.activeElement?.className).toContain('desk-assignee');
    await keys('s', 'j', 'u');
    expect(actions.changeNote).not.toHaveBeenCalled();
    find('.status-select').focus();
    await keys('w');
    expect(actions.changeNote).not.toHaveBeenCalled();
    await keys('Escape');
    expect(focused()).toBe('desk-high');
  });

  it('leaves keys of the browser alone', async () => {
    const { actions } = await openDesk(ITEMS);
    await keys('j');
    const event = new KeyboardEvent('keydown', {
      key: 's',
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
    });
    await rest(() => void document.activeElement?.dispatchEvent(event));
    expect(event.defaultPrevented).toBe(false);
    expect(actions.changeNote).not.toHaveBeenCalled();
  });

  it('opens the article with Enter, but not from a link or button', async () => {
    await openDesk(ITEMS);
    await keys('j');
    await pressKey(find('#desk-high button'), 'Enter');
    expect(location.hash).toMatch(/^#\/desk/);
    await keys('Enter');
    expect(location.hash).toBe('#/article/article?at=0-19&note=high');
  });

  it('goes to the field for evidence', async () => {
    await openDesk(ITEMS);
    await keys('j', 'e');
    expect(document.activeElement?.matches('#desk-high .add-evidence input[type=url]')).toBe(true);
  });

  it('can be turned off, and that is remembered', async () => {
    const { actions, keys: choice } = await openDesk(ITEMS);
    await press(button('Keys'));
    await press(button('Work with keys of one letter'));
    await press(button('Close'));
    expect(choice.setOn).toHaveBeenCalledWith(false);
    find('#desk-high').focus();
    await keys('s');
    expect(actions.changeNote).not.toHaveBeenCalled();
  });

  it('is off where the reader turned it off', async () => {
    const { actions } = await openDesk(ITEMS, {}, '', keysStock(false));
    find('#desk-high').focus();
    await keys('s');
    expect(actions.changeNote).not.toHaveBeenCalled();
    await press(button('Keys'));
    expect(wordsOf('kbd')).toEqual(['Ctrl+Z']);
  });
});

describe('undoing', () => {
  it('takes back step by step, by key and by button', async () => {
    const { flagOf } = await openDesk(ITEMS);
    await keys('j', 's', 'j', 'w');
    expect([flagOf('high')?.status, flagOf('middle')?.status]).toEqual(['sourced', 'wrong']);
    await keys('u');
    expect([flagOf('high')?.status, flagOf('middle')?.status]).toEqual(['sourced', 'open']);
    await keys('u');
    expect(flagOf('high')?.status).toBe('open');
    await press(find('.undo-bar-button'));
    expect(flagOf('high')?.status).toBe('sourced');
  });

  it('brings back what was taken off the desk', async () => {
    const { flagOf } = await openDesk(ITEMS);
    await keys('j', 'd');
    await choose('#desk-high .status-select', '');
    expect(flagOf('high')).toBeNull();
    expect(document.querySelector('#desk-high')).toBeNull();
    await press(find('.undo-bar-button'));
    expect(flagOf('high')?.status).toBe('disputed');
    expect(wordsOf('.desk-words')[0]).toBe('Twelve people died.');
  });

  it('leaves alone what was changed elsewhere since', async () => {
    const { flagOf, changeElsewhere } = await openDesk([flaggedItem({ id: 'a' })]);
    await keys('j', 's');
    const flag = flagOf('a');
    if (flag === null) throw new Error('Not flagged');
    await rest(() => changeElsewhere('a', { flag: { ...flag, assignee: 'Ann' } }));
    await keys('u');
    expect(flagOf('a')).toMatchObject({ status: 'open', assignee: 'Ann' });
  });

  it('takes a failed change back by itself, and says so', async () => {
    const changeNote = async () => await Promise.reject(new Error('full'));
    const { reportError } = await openDesk(ITEMS, { changeNote });
    await keys('j', 's');
    expect(field('#desk-high .status-select').value).toBe('open');
    expect(wordsOf('.library-news')).toEqual([
      'That could not be saved, and nothing was changed. Please try again.',
    ]);
    expect(reportError).toHaveBeenCalledOnce();
    await keys('u');
    expect(wordsOf('.library-news')).toEqual(['There is nothing to undo.']);
  });
});

describe('assignee, day and evidence', () => {
  it('gives it to whoever is named, with the names used so far to choose from', async () => {
    const other = flaggedItem({ id: 'b', flag: { assignee: 'Bo' } });
    const { flagOf } = await openDesk([flaggedItem({ id: 'a' }), other]);
    expect(wordsOf('#desk-names option')).toEqual(['Bo']);
    await type('#desk-a .desk-assignee', '  Ann  Lee ');
    expect(flagOf('a')?.assignee).toBe('');
    await pressKey(field('#desk-a .desk-assignee'), 'Enter');
    expect(flagOf('a')?.assignee).toBe('Ann Lee');
    expect(wordsOf('#desk-names option')).toEqual(['Ann Lee', 'Bo']);
  });

  it('keeps a name that was typed when the page goes', async () => {
    const { flagOf } = await openDesk([flaggedItem({ id: 'a' })]);
    await type('.desk-assignee', 'Ann');
    await rest(() => void window.dispatchEvent(new Event('pagehide')));
    expect(flagOf('a')?.assignee).toBe('Ann');
  });

  it('says in words what is overdue, and no longer when it is done', async () => {
    await openDesk([flaggedItem({ id: 'a', flag: { due: '2026-11-20' } })]);
    expect(wordsOf('.desk-field .small-label').at(-1)).toBe('Due – Overdue by 3 days');
    await keys('j', 's');
    expect(wordsOf('.desk-field .small-label').at(-1)).toBe('Due');
  });

  it('sets a whole day only', async () => {
    const { flagOf } = await openDesk([flaggedItem({ id: 'a' })]);
    const leave = () => rest(() => void find('.desk-day').dispatchEvent(new FocusEvent('blur')));
    await type('.desk-day', '0002-11-30');
    await leave();
    expect(flagOf('a')?.due).toBeNull();
    await type('.desk-day', '2026-11-30');
    await leave();
    expect(flagOf('a')?.due).toBe('2026-11-30');
  });

  it('adds evidence', async () => {
    const { flagOf } = await openDesk([flaggedItem({ id: 'a' })]);
    await keys('j', 'e');
    await type('.add-evidence input[type=url]', 'dams.example/letter');
    await press(button('Add link'));
    expect(flagOf('a')?.evidence).toEqual([{ address: 'https://dams.example/letter', remark: '' }]);
  });
});
