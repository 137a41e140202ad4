// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { connectPopup } from '../../../entrypoints/popup/connect-popup.ts';
import { hearOfTabs } from '../../../entrypoints/popup/hear-of-tab.ts';
import { articleWith } from '../../store/fixtures.ts';

test('reports what went wrong to the window, as a method of which alone that works', () => {
  const reported: unknown[] = [];
  vi.stubGlobal('reportError', function report(this: unknown, error: unknown) {
    if (this !== undefined && this !== globalThis) throw new TypeError('Illegal invocation');
    reported.push(error);
  });
  const problem = new Error('The page cannot be read');
  const actions = connectPopup(Promise.resolve(7), hearOfTabs());
  actions.reportError(problem);
  expect(reported).toEqual([problem]);
  vi.unstubAllGlobals();
});

test('asks the browser not to lose the reader’s work once there is some', async () => {
  const persist = vi.fn<() => Promise<boolean>>().mockResolvedValue(true);
  vi.stubGlobal('navigator', { storage: { persisted: async () => false, persist } });
  const answer = vi.spyOn(browser.runtime, 'sendMessage');
  const { getKeptWork } = connectPopup(Promise.resolve(7), hearOfTabs());
  answer.mockResolvedValue({ ok: true, response: { article: null, questions: [] } } as never);
  await getKeptWork(articleWith());
  expect(persist).not.toHaveBeenCalled();
  answer.mockResolvedValue({ ok: true, response: { article: {}, questions: [] } } as never);
  await getKeptWork(articleWith());
  expect(persist).toHaveBeenCalledOnce();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
