import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';

import {
  BROWSER_KINDS,
  type BrowserKind,
  type OpenBrowser,
  type OpenPage,
} from './browser-face.ts';
import { openBrowser } from './open-browser.ts';
import { startPageServer, type PageServer } from './serve-pages.ts';

/** A browser with the extension, and a server for its pages, while the tests of one file run. */
export interface Stage {
  readonly browser: OpenBrowser;
  readonly server: PageServer;
  /** Opens a tab that is closed after the test, however it ends. */
  openPage(url: string): Promise<OpenPage>;
}

/** The sample article of `npm start`. */
export const SAMPLE_ARTICLE = readFileSync(
  resolve(import.meta.dirname, '../demo/sample-article.html'),
  'utf8',
);

/** Runs the tests in each browser; after every one, no code of ours may have failed anywhere. */
export function inEachBrowser(
  tests: (stage: () => Stage, kind: BrowserKind) => void,
  kinds: readonly BrowserKind[] = BROWSER_KINDS,
): void {
  describe.each(kinds)('in %s', (kind) => {
    let stage: Stage | null = null;
    const openPages: OpenPage[] = [];
    const stageNow = (): Stage => {
      if (stage === null) throw new Error('The browser is not open yet');
      return stage;
    };
    beforeAll(async () => {
      stage = await setStage(kind, openPages);
    });
    afterEach(async () => {
      for (const page of openPages.splice(0)) await page.close();
      expect(await stageNow().browser.takeErrors()).toEqual([]);
    });
    afterAll(async () => {
      await stage?.browser.close();
      await stage?.server.close();
    });
    tests(stageNow, kind);
  });
}

async function setStage(kind: BrowserKind, openPages: OpenPage[]): Promise<Stage> {
  const browser = await openBrowser(kind);
  return {
    browser,
    server: await startPageServer(),
    async openPage(url) {
      const page = await browser.openPage(url);
      openPages.push(page);
      return page;
    },
  };
}
