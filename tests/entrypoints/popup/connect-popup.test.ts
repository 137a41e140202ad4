import { expect, test, vi } from 'vitest';

import { connectPopup } from '../../../entrypoints/popup/connect-popup.ts';

test('reports what went wrong to the window, as a method of which alone that works', () => {
  const reported: unknown[] = [];
  vi.stubGlobal('reportError', function report(this: unknown, error: unknown) {
    if (this !== undefined && this !== globalThis) throw new TypeError('Illegal invocation');
    reported.push(error);
  });
  const problem = new Error('The page cannot be read');
  const actions = connectPopup(Promise.resolve(7));
  actions.reportError(problem);
  expect(reported).toEqual([problem]);
  vi.unstubAllGlobals();
});
