// @vitest-environment happy-dom
import { expect, it } from 'vitest';

import {
  DAM,
  FERRY,
  key,
  openShelf,
  pick,
  row,
  SCHOOL,
  settle,
  setUpShelf,
  titles,
} from './open-shelf.tsx';
import { button, find, press } from '../../mount-popup.tsx';

setUpShelf();

/** Presses as a reader does: what is pressed has the focus. */
async function pressWithFocus(element: HTMLElement): Promise<void> {
  element.focus();
  await press(element);
  await settle();
}

it('goes to the next row when one is deleted by key, and to the one before at the end', async () => {
  await openShelf();
  row('dam').focus();
  await press(row('dam'));
  await key('Delete');
  await settle();
  expect(titles()).toEqual([FERRY.title, SCHOOL.title]);
  expect(document.activeElement).toBe(row('school'));
  await key('Delete');
  await settle();
  expect(document.activeElement).toBe(row('ferry'));
});

it('goes to what is left of the list when all that is picked is deleted', async () => {
  await openShelf();
  await pick('ferry', 'dam');
  await pressWithFocus(button('Delete'));
  expect(titles()).toEqual([SCHOOL.title]);
  expect(document.activeElement).toBe(row('school'));
});

it('goes to the search where nothing is left', async () => {
  await openShelf([FERRY, DAM], '#/?tag=dams');
  await pick('dam');
  await pressWithFocus(button('Delete'));
  expect(document.activeElement).toBe(find('.shelf-search-field'));
});

it('comes back from the bar that undoes to where it was', async () => {
  await openShelf();
  await pick('ferry');
  await pressWithFocus(button('Delete'));
  await pressWithFocus(button('Undo'));
  expect(titles()).toHaveLength(3);
  expect(document.activeElement).toBe(row('dam'));
  await pick('ferry');
  await pressWithFocus(button('Delete'));
  await pressWithFocus(button('Close this message'));
  expect(document.activeElement).toBe(row('dam'));
});

it('goes back into the list when nothing is to be picked any more', async () => {
  await openShelf();
  await pick('dam');
  await press(row('dam'));
  await pressWithFocus(button('Select none'));
  expect(document.activeElement).toBe(row('dam'));
});

it('goes on to the next choice when one is taken off, and to what is near after the last', async () => {
  await openShelf(undefined, '#/?tag=dams&tag=schools');
  const [first, second] = document.querySelectorAll<HTMLElement>('.chip');
  await pressWithFocus(first!);
  expect(document.activeElement).toBe(second);
  await pressWithFocus(second!);
  expect(document.querySelector('.shelf-column')?.contains(document.activeElement)).toBe(true);
});

it('stays by the collections when one is named or given up', async () => {
  await openShelf();
  await pressWithFocus(button('New collection'));
  await key('Escape');
  await settle();
  expect(document.activeElement).toBe(button('New collection'));
});
