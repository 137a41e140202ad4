import { resolve } from 'node:path';

import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = resolve(import.meta.dirname, '..');

export default defineConfig({
  root,
  test: {
    projects: [
      {
        // `wxt/browser` is WXT's fake browser in every unit test; the real ones are in tests/browser.
        plugins: [WxtVitest({ root })],
        root,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
          // Nothing waits for time; what takes seconds on a busy machine is no failure.
          testTimeout: 30_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
      {
        root,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // One browser at a time: they fight for the focus, and for two cores.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 30_000 } },
          // One of six hundred meets a browser's bad moment on a busy machine; the report names those run twice.
          retry: process.env['CI'] ? 1 : 0,
        },
      },
    ],
  },
});
