import { expect, test } from 'vitest';

import { CONTENT_BYTES_ALLOWED, contentBytes } from '../bench/measure-size.ts';

test.each(['chrome', 'firefox'] as const)(
  'what is injected into a page keeps its budget: %s, gzipped',
  (browser) => {
    const bytes = contentBytes(browser);
    if (bytes === null) throw new Error(`Nothing is built for ${browser}: npm run build`);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(CONTENT_BYTES_ALLOWED);
  },
);
