// @vitest-environment happy-dom
import { expect, it } from 'vitest';

import { key, openShelf, row, setUpShelf } from './shelf/open-shelf.tsx';
import { button, find, press, wordsOf } from '../mount-popup.tsx';
import { keysStock } from './keys-stock.ts';

setUpShelf();

const isOpen = (): boolean => find('.keys').hasAttribute('open');

it('the question mark shows what keys do in this room', async () => {
  await openShelf();
  expect(isOpen()).toBe(false);
  await key('?', { shiftKey: true });
  expect(isOpen()).toBe(true);
  expect(wordsOf('.keys-group')).toEqual(['Your shelf', 'In the list', 'Everywhere']);
  await press(button('Close'));
  expect(isOpen()).toBe(false);
});

it('a question mark that is typed stays one', async () => {
  await openShelf();
  find('.shelf-search-field').focus();
  await key('?', { shiftKey: true });
  expect(isOpen()).toBe(false);
});

it('nothing behind the open keys hears what is pressed', async () => {
  await openShelf();
  await press(button('Keys'));
  button('Close').focus();
  await key('/');
  expect(document.activeElement).toBe(button('Close'));
});

it('keys of one letter are silent where the reader turned them off; others go on working', async () => {
  const { keys } = await openShelf(undefined, '#/', keysStock(false));
  expect(wordsOf('.shelf-search-hint')[0]).not.toContain('/');
  row('ferry').focus();
  await key('/');
  await key('?', { shiftKey: true });
  expect(document.activeElement).toBe(row('ferry'));
  expect(isOpen()).toBe(false);
  await key('ArrowDown');
  expect(document.activeElement).toBe(row('dam'));
  await press(button('Keys'));
  await press(button('Work with keys of one letter'));
  expect(keys.setOn).toHaveBeenCalledWith(true);
  await press(button('Close'));
  row('ferry').focus();
  await key('/');
  expect(document.activeElement).toBe(find('.shelf-search-field'));
});
