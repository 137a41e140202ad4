import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';

import { bundleForPage } from '../../browser/bundle-for-page.ts';
import { isRoot } from '../../browser/machine.ts';
import { obtainBrowser } from '../../browser/obtain-browser.ts';
import { EXTENSION_FOLDERS } from '../../browser/open-browser.ts';
import type { LibraryBench } from './in-page.ts';
import type { LibraryPlan } from './make-dossiers.ts';

/** In functions that run in a page. */
declare const libraryBench: LibraryBench;

/** A Chromium with the extension in it and its store filled. */
export interface FilledLibrary {
  /** Opens a page of the extension: "library.html#/". */
  readonly open: (path: string) => Promise<Page>;
  /** Opens a page that the bench's functions are in. */
  readonly openWorkshop: () => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Few enough that no call into the page takes longer than the remote control waits. */
const BATCHES_AT_ONCE = 5;

/** Opens a browser and fills the library in it. */
export async function openFilledLibrary(
  plan: LibraryPlan,
  articles: number,
): Promise<FilledLibrary> {
  const browser = await puppeteer.launch({
    executablePath: obtainBrowser('chromium'),
    pipe: true,
    enableExtensions: true,
    protocolTimeout: 30 * 60_000,
    defaultViewport: { width: 1280, height: 900 },
    args: ['--disable-dev-shm-usage', '--no-first-run', ...(isRoot() ? ['--no-sandbox'] : [])],
  });
  try {
    const id = await browser.installExtension(EXTENSION_FOLDERS.chromium);
    const script = await bundleForPage('../bench/library/in-page.ts');
    const open = async (path: string): Promise<Page> => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      await page.bringToFront();
      return page;
    };
    const openWorkshop = async (): Promise<Page> => {
      const page = await open('options.html');
      await page.evaluate(script);
      return page;
    };
    const workshop = await openWorkshop();
    await fill(workshop, plan, articles);
    await workshop.close();
    return { open, openWorkshop, close: async () => await browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function fill(page: Page, plan: LibraryPlan, articles: number): Promise<void> {
  await page.evaluate(async (of, count) => await libraryBench.fillShelf(of, count), plan, articles);
  await indexAll(page);
}

/** Has the index take in, in a workshop, everything that changed. */
export async function indexAll(workshop: Page): Promise<void> {
  const indexSome = async (batches: number) =>
    await workshop.evaluate(async (count) => await libraryBench.indexSome(count), batches);
  while ((await indexSome(BATCHES_AT_ONCE)) > 0);
}

/** Bytes that a page holds: objects, what the browser holds for them, and what stands in buffers. */
export async function heldBytes(session: CDPSession): Promise<number> {
  const heap = await session.send('Runtime.getHeapUsage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = heap;
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

/** Lets go of what nobody needs any more. */
export async function collectGarbage(session: CDPSession): Promise<void> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.disable');
}
