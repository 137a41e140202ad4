import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { inEachBrowser, SAMPLE_ARTICLE } from './in-each-browser.ts';

const read = (name: string): number[] => [
  ...readFileSync(new URL(`../../assets/model/${name}`, import.meta.url)),
];
const KERNELS = { relaxed: read('kernel-relaxed.wasm'), baseline: read('kernel.wasm') };

inEachBrowser((stage) => {
  it.each(['relaxed', 'baseline'] as const)(
    'lets the extension compile the %s kernel',
    async (kind) => {
      const address = stage().server.serve('/article', { body: SAMPLE_ARTICLE });
      const page = await stage().openPage(address);
      const popup = await page.clickToolbarButton();
      const compiled = await popup.evaluate((bytes: readonly number[]) => {
        // Inside the page's own window: the tests' scripts stand above its policy in Firefox.
        const { WebAssembly: wasm } = window as unknown as { WebAssembly: typeof WebAssembly };
        try {
          return new wasm.Module(new Uint8Array(bytes)) instanceof wasm.Module;
        } catch (error) {
          return String(error);
        }
      }, KERNELS[kind]);
      expect(compiled).toBe(true);
    },
  );
});
