import { expect, test } from 'vitest';

import { CONTENT_BYTES_ALLOWED, contentBytes } from '../bench/measure-size.ts';

test.each([
  ['article', 'chrome'],
  ['article', 'firefox'],
  ['notes', 'chrome'],
  ['notes', 'firefox'],
  ['copy', 'chrome'],
  ['copy', 'firefox'],
] as const)(
  'what is injected into a page keeps its budget: %s.js for %s, gzipped',
  (script, browser) => {
    const bytes = contentBytes(browser, script);
    if (bytes === null) throw new Error(`${script}.js is not built for ${browser}: npm run build`);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(CONTENT_BYTES_ALLOWED);
  },
);
