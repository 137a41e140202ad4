import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// `wxt/browser` is WXT's fake browser in every unit test; the real ones are for tests/browser.
export default defineConfig({
  plugins: [WxtVitest()],
  test: { include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'], exclude: ['tests/browser/**'] },
});
