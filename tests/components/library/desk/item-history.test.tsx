// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import {
  button,
  choose,
  closePopup,
  find,
  press,
  rest,
  type,
  wordsOf,
} from '../../mount-popup.tsx';
import { speakEnglish } from '../../speak-english.ts';
import { OPEN } from './desk-items.ts';
import { openDesk } from './desk-stock.tsx';

beforeAll(speakEnglish);
afterEach(closePopup);

describe('the history of an item', () => {
  it('tells what was changed, from what, and who had it, latest first', async () => {
    const { changeElsewhere } = await openDesk([OPEN]);
    await type('.desk-assignee', 'Ann');
    await rest(() => void find('.desk-assignee').dispatchEvent(new FocusEvent('blur')));
    await choose('.status-select', 'wrong');
    await press(button('History'));
    expect(wordsOf('.item-moments > li > span:last-child')).toEqual([
      'Status: Wrong, before: Open (with Ann)',
      'Given to Ann (with Ann)',
      'The earliest we know: Flagged: Open',
    ]);
    expect(changeElsewhere).toBeTypeOf('function');
  });
});
