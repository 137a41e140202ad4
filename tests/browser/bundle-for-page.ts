import { resolve } from 'node:path';

import { build, type Rollup } from 'vite';

import type { OpenPage } from './browser-face.ts';

/** Bundles a file of this folder into one script that runs in any page. */
export async function bundleForPage(file: string): Promise<string> {
  const entry = resolve(import.meta.dirname, file);
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    // Libraries leave it in for whoever bundles them.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'sample' } },
  });
  const [output] = built as Rollup.RollupOutput[];
  return output?.output[0].code ?? '';
}

/** Runs a script in a page, whatever its policy. */
export async function runInPage(page: OpenPage, script: string): Promise<void> {
  // oxlint-disable-next-line typescript/no-implied-eval -- the remote control sends functions as text
  await page.evaluate(new Function(script) as () => void);
}
