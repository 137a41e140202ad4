import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';

import type { BackupSample } from './backup-sample.ts';
import {
  BROWSER_KINDS,
  type BrowserKind,
  type Downloads,
  type OpenBrowser,
  type OpenPage,
  waitUntil,
} from './browser-face.ts';
import { bundleForPage, runInPage } from './bundle-for-page.ts';
import { EXTENSION_FOLDERS, openBrowser } from './open-browser.ts';

/** In functions that run in a page. */
declare const backupSample: BackupSample;

/** A browser with the extension, its folder for downloads, and a page that fills and empties the store. */
export interface BackupStage {
  readonly browser: OpenBrowser;
  /** Every file below the folder for downloads, those that are still being written too. */
  readonly files: () => readonly string[];
  /** The same once there are so many, each with something in it: Firefox begins with an empty one. */
  readonly savedFiles: (count: number) => Promise<readonly string[]>;
  readonly read: (file: string) => Buffer<ArrayBuffer>;
  /** Makes the store hold so many made-up articles and nothing else. */
  readonly keepOnly: (articles: number) => Promise<void>;
  /** Stands for all that is kept: another where anything is another. */
  readonly everything: () => Promise<string>;
  /** How many records lie in each table of the store. */
  readonly records: () => Promise<string>;
  /** Opens the part of the library where backups are. */
  readonly openBackups: () => Promise<OpenPage>;
  /** Opens a page of the extension that is closed after the test. */
  readonly open: (path: string) => Promise<OpenPage>;
}

/** What Chromium says to a background in whose place another was installed: see chromium-downloads.ts. */
const REPLACED = 'exception: Error: No SW';

/** Runs the tests in each browser, in which files are saved for real; after each, none is left. */
export function withBackups(
  tests: (stage: () => BackupStage, kind: BrowserKind) => void,
  options: Pick<Downloads, 'isAllowed'> = {},
): void {
  describe.each(BROWSER_KINDS)('in %s', (kind) => {
    let stage: BackupStage | null = null;
    const downloads = mkdtempSync(join(tmpdir(), 'says-who-downloads-'));
    const pages: OpenPage[] = [];
    const stageNow = (): BackupStage => {
      if (stage === null) throw new Error('The browser is not open yet');
      return stage;
    };
    beforeAll(async () => {
      const browser = await openBrowser(kind, EXTENSION_FOLDERS[kind], {
        downloads: { folder: downloads, ...options },
      });
      stage = await setStage(browser, downloads, pages);
    });
    afterEach(async () => {
      for (const page of pages.splice(0)) await page.close();
      for (const file of readdirSync(downloads)) rmSync(join(downloads, file), { recursive: true });
      const errors = await stageNow().browser.takeErrors();
      expect(errors.filter((error) => error !== REPLACED)).toEqual([]);
    });
    afterAll(async () => {
      await stage?.browser.close();
      rmSync(downloads, { recursive: true, force: true });
    });
    tests(stageNow, kind);
  });
}

async function setStage(
  browser: OpenBrowser,
  downloads: string,
  pages: OpenPage[],
): Promise<BackupStage> {
  const workshops = new WeakSet<OpenPage>();
  const open = async (path: string): Promise<OpenPage> => {
    const page = await browser.openPage(`${browser.extensionOrigin}/${path}`);
    pages.push(page);
    return page;
  };
  const files = (): readonly string[] =>
    readdirSync(downloads, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(downloads, join(parentPath, name)))
      .toSorted();
  const read = (file: string) => readFileSync(join(downloads, file));
  const script = await bundleForPage('backup-sample.ts');
  // Opened anew for each test: with a tab, Chromium's tests close all pages of the extension.
  const workshop = async (): Promise<OpenPage> => {
    const page = pages.find((opened) => workshops.has(opened)) ?? (await open('options.html'));
    if (!workshops.has(page)) await runInPage(page, script);
    workshops.add(page);
    return page;
  };
  return {
    browser,
    files,
    savedFiles: async (count) =>
      await waitUntil(`${count} files below ${downloads}`, () => {
        const found = files();
        const areWhole = found.every((file) => file.endsWith('.gz') && read(file).length > 0);
        return found.length === count && areWhole ? found : null;
      }),
    read,
    keepOnly: async (articles) =>
      await (
        await workshop()
      ).evaluate(async (count) => await backupSample.keepOnly(count), articles),
    everything: async () =>
      await (await workshop()).evaluate(async () => await backupSample.everything()),
    records: async () =>
      await (await workshop()).evaluate(async () => await backupSample.records()),
    open,
    async openBackups() {
      const page = await open('library.html#/exchange');
      await page.waitFor(() => document.querySelector('.backup .button--main') !== null);
      return page;
    },
  };
}
