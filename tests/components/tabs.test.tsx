// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';

import { actionsOn, closePopup, find, mountPopup, press, pressKey } from './mount-popup.tsx';
import { readingOf } from './reading-of.ts';
import { speakEnglish } from './speak-english.ts';

beforeAll(speakEnglish);
beforeEach(() => mountPopup(actionsOn(readingOf([{ text: 'The boats left at noon.' }]))));
afterEach(closePopup);

function selectedTab(): string {
  return find('[role=tab][aria-selected=true]').id;
}

function shownPanels(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[role=tabpanel]')]
    .filter((panel) => !panel.hidden)
    .map((panel) => panel.id);
}

it('opens on the actors', () => {
  expect(selectedTab()).toBe('tab-actors');
  expect(shownPanels()).toEqual(['panel-actors']);
});

it.each([
  ['ArrowRight', 'tab-actors', 'tab-questions'],
  ['ArrowRight', 'tab-note', 'tab-actors'],
  ['ArrowLeft', 'tab-actors', 'tab-note'],
  ['ArrowLeft', 'tab-statements', 'tab-questions'],
  ['Home', 'tab-statements', 'tab-actors'],
  ['End', 'tab-questions', 'tab-note'],
])('%s leads from %s to %s, and the focus goes along', async (key, from, to) => {
  await press(find(`#${from}`));
  await pressKey(find(`#${from}`), key);
  expect(selectedTab()).toBe(to);
  expect(document.activeElement?.id).toBe(to);
  expect(shownPanels()).toEqual([to.replace('tab', 'panel')]);
});

it('leaves other keys to the browser', async () => {
  await pressKey(find('#tab-actors'), 'ArrowDown');
  expect(selectedTab()).toBe('tab-actors');
});

it('has one tab stop, and a panel for every tab', () => {
  const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
  expect(tabs.filter((tab) => tab.tabIndex === 0).map((tab) => tab.id)).toEqual(['tab-actors']);
  for (const tab of tabs) {
    const panel = find(`#${tab.getAttribute('aria-controls')}`);
    expect(panel.getAttribute('aria-labelledby')).toBe(tab.id);
  }
});
