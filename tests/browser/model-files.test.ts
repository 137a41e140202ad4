import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { SHIPPED_MODELS } from '../../lib/engine/index.ts';
import { BROWSER_KINDS } from './browser-face.ts';
import { SAMPLE_ARTICLE } from './in-each-browser.ts';
import { EXTENSION_FOLDERS, openBrowser } from './open-browser.ts';
import { untilPainted } from './page-state.ts';
import { readWithPopup, wordsOf } from './popup-contents.ts';
import { startPageServer } from './serve-pages.ts';

const SENTENCE = 'The reading model could not be loaded, so simpler rules are used.';

/** What may have become of a file; `null` is a file that is not there. */
const FATES: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array | null>> = {
  damaged: (bytes) => bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 1 : byte)),
  missing: () => null,
};

describe.skipIf(SHIPPED_MODELS.length === 0).each(BROWSER_KINDS)('in %s', (kind) => {
  test.each(Object.keys(FATES))(
    'an article is read by rules, and the popup says so, where a model is %s',
    async (fate) => {
      const folder = mkdtempSync(join(tmpdir(), 'says-who-'));
      cpSync(EXTENSION_FOLDERS[kind], folder, { recursive: true });
      befall(join(folder, 'model', `${SHIPPED_MODELS[0]}.bin`), fate);
      const browser = await openBrowser(kind, folder);
      const server = await startPageServer();
      try {
        const page = await browser.openPage(server.serve('/reservoir', SAMPLE_ARTICLE));
        const { popup, end } = await readWithPopup(page);
        expect(end).toBe('read');
        expect(await wordsOf(popup, '.model-missing')).toBe(SENTENCE);
        await untilPainted(page);
        const errors = await browser.takeErrors();
        expect(errors).toEqual([expect.stringContaining('could not be loaded')]);
      } finally {
        await browser.close();
        await server.close();
        rmSync(folder, { recursive: true });
      }
    },
  );
});

function befall(file: string, fate: string): void {
  const bytes = FATES[fate]?.(readFileSync(file)) ?? null;
  if (bytes === null) rmSync(file);
  else writeFileSync(file, bytes);
}
