// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { pageTone } from '../../../lib/page/paint/page-tone.ts';

/** The tone behind the innermost element of a page whose elements have these styles, outermost first. */
function toneOf(...styles: readonly string[]): string {
  document.body.replaceChildren();
  let inner: HTMLElement = document.body;
  for (const style of styles) {
    const next = document.createElement('div');
    next.setAttribute('style', style);
    inner.append(next);
    inner = next;
  }
  return pageTone(inner);
}

test('takes the nearest paper, not the page behind it', () => {
  expect(toneOf('background-color: rgb(0, 0, 0)', 'background-color: rgb(250, 250, 250)')).toBe(
    'light',
  );
  expect(toneOf('background-color: rgb(255, 255, 255)', 'background-color: rgb(20, 20, 20)')).toBe(
    'dark',
  );
});

test('looks through a veil', () => {
  expect(
    toneOf('background-color: rgb(20, 20, 20)', 'background-color: rgba(255, 255, 255, 0.1)'),
  ).toBe('dark');
});

test('goes by the text before a picture', () => {
  expect(toneOf('background-image: url(night.jpg)', 'color: rgb(250, 250, 250)')).toBe('dark');
});

test('takes a page without colours for white paper, whatever its text', () => {
  expect(toneOf('color: rgb(255, 0, 0)')).toBe('light');
});
