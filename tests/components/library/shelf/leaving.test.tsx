// @vitest-environment happy-dom
import { expect, it } from 'vitest';

import { closePopup, rest, type, wordsOf } from '../../mount-popup.tsx';
import { openShelf, pick, search, settle, setUpShelf, titles } from './open-shelf.tsx';

setUpShelf();

it('nothing is picked with the Shift key from a row that is not found any more', async () => {
  await openShelf();
  await pick('ferry');
  await search('budget');
  expect(titles()).toHaveLength(2);
  const last = [...document.querySelectorAll('.shelf-pick')].at(-1);
  await rest(() => last?.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true })));
  expect(wordsOf('.bulk-count')).toEqual(['1 selected']);
});

it('whoever leaves while they type is not called back', async () => {
  await openShelf();
  await type('.shelf-search-field', 'ferr');
  history.replaceState(null, '', '#/exchange');
  closePopup();
  await settle();
  expect(location.hash).toBe('#/exchange');
});
