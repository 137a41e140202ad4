import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { progressTeller } from '../../../../entrypoints/background/analysis/tell-progress.ts';

const HALFWAY = { done: 3, total: 6 };
let now = 0;

beforeEach(() => {
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ ok: true, response: null } as never);
});
afterEach(() => vi.restoreAllMocks());

/** Tells at each of these moments, in milliseconds; comes back with how often the popup heard of it. */
function tellAt(moments: readonly number[], tabId: number | null = 7): number {
  const tell = progressTeller(tabId);
  for (const moment of moments) {
    now = moment;
    tell(HALFWAY);
  }
  return vi.mocked(browser.runtime.sendMessage).mock.calls.length;
}

test('the popup hears nothing of what is quickly done', () => {
  expect(tellAt([10, 100, 300])).toBe(0);
});

test('the popup hears of what takes long, but not of every slice', () => {
  expect(tellAt(Array.from({ length: 100 }, (_, slice) => 10 * slice))).toBe(6);
  expect(browser.runtime.sendMessage).toHaveBeenCalledWith({
    name: 'readingProgress',
    request: { tabId: 7, ...HALFWAY },
  });
});

test('without a tab there is no popup to tell', () => {
  expect(tellAt([1000, 2000], null)).toBe(0);
});
