import type { CDPSession, Page } from 'puppeteer-core';

import type { Figure } from '../figure.ts';
import type { LibraryBench } from './in-page.ts';
import { collectGarbage, type FilledLibrary, heldBytes } from './open-library.ts';

/** In functions that run in a page. */
declare const libraryBench: LibraryBench;

const SAMPLED_EVERY_MS = 250;
/** However large the library is. */
const ALLOWED_MEGABYTES = 120;
const NOTHING = { peer: '', ratio: null } as const;

/** What a backup and its return take in time and memory, and what is left of one that is given up. */
export async function measureBackup(library: FilledLibrary, articles: number): Promise<Figure[]> {
  const workshop = await library.openWorkshop();
  const page = await library.open('library.html#/exchange');
  await page.waitForSelector('.backup .button--main');
  await page.evaluate(keepSaved);
  const session = await page.createCDPSession();

  const givenUp = await giveUpBackup(page);
  const backup = await watchMemory(session, async () => {
    await press(page, '.backup .button--main');
    await waitForEnd(page);
  });
  const megabytes = (await page.evaluate(savedBytes)) / 1_000_000;
  const whole = `${articles.toLocaleString('en')} articles, ${megabytes.toFixed(0)} MB`;
  const kept = await workshop.evaluate(() => libraryBench.countArticles());
  await workshop.evaluate(() => libraryBench.emptyShelf());
  const look = await watchMemory(session, async () => {
    await page.evaluate(chooseSavedFile);
    await page.waitForSelector('.backup-contents', PATIENT);
  });
  const stopped = await giveUpRestore(page, workshop);
  await page.evaluate(chooseSavedFile);
  await page.waitForSelector('.backup-contents', PATIENT);
  const restore = await watchMemory(session, async () => {
    await press(page, '.backup-contents .button--main');
    await waitForEnd(page);
  });
  const returned = await workshop.evaluate(() => libraryBench.countArticles());
  await page.close();
  await workshop.close();
  return [
    figureOf(`backing up ${whole}`, backup),
    yesOrNo('a backup that is given up leaves a file', givenUp),
    figureOf(`looking into it`, look),
    yesOrNo('a restore that is given up leaves articles', stopped),
    figureOf(`bringing it back, checked`, restore),
    {
      ...NOTHING,
      what: 'articles that came back',
      ours: String(returned),
      promise: String(kept),
      isKept: returned === kept,
    },
  ];
}

const PATIENT = { timeout: 30 * 60_000 } as const;

/** Where a reader's pointer would be is nothing to be measured here. */
async function press(page: Page, selector: string): Promise<void> {
  await page.$eval(selector, (button) => (button as HTMLElement).click());
}

async function waitForEnd(page: Page): Promise<void> {
  await page.waitForSelector('.backup-progress', PATIENT);
  await page.waitForSelector('.backup-progress', { ...PATIENT, hidden: true });
}

interface Watched {
  readonly milliseconds: number;
  /** More than was held before. */
  readonly peakMegabytes: number;
}

async function watchMemory(session: CDPSession, work: () => Promise<void>): Promise<Watched> {
  await collectGarbage(session);
  const before = await heldBytes(session);
  let peak = before;
  const timer = setInterval(() => {
    heldBytes(session).then(
      (bytes) => (peak = Math.max(peak, bytes)),
      () => clearInterval(timer),
    );
  }, SAMPLED_EVERY_MS);
  const begun = performance.now();
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return {
    milliseconds: performance.now() - begun,
    peakMegabytes: (peak - before) / 1_000_000,
  };
}

function figureOf(what: string, { milliseconds, peakMegabytes }: Watched): Figure {
  return {
    ...NOTHING,
    what: `${what}: memory at its peak`,
    ours: `${peakMegabytes.toFixed(0)} MB, in ${(milliseconds / 1_000).toFixed(0)} s`,
    promise: `≤ ${ALLOWED_MEGABYTES} MB`,
    isKept: peakMegabytes <= ALLOWED_MEGABYTES,
  };
}

function yesOrNo(what: string, isSo: boolean): Figure {
  return { ...NOTHING, what, ours: isSo ? 'yes' : 'no', promise: 'no', isKept: !isSo };
}

/** Whether a backup that was cancelled on its way left a file. */
async function giveUpBackup(page: Page): Promise<boolean> {
  await press(page, '.backup .button--main');
  await page.waitForSelector('.backup-progress .button');
  await press(page, '.backup-progress .button');
  await page.waitForSelector('.backup-progress', { hidden: true });
  return await page.evaluate(() => Reflect.has(window, 'savedBackup'));
}

/** Whether a restore that was cancelled on its way left anything to be seen. */
async function giveUpRestore(page: Page, workshop: Page): Promise<boolean> {
  await press(page, '.backup-contents .button--main');
  await page.waitForFunction(
    () => Number(document.querySelector('[role=progressbar]')?.ariaValueNow) > 2,
    PATIENT,
  );
  await press(page, '.backup-progress .button');
  await page.waitForSelector('.backup-progress', { ...PATIENT, hidden: true });
  return (await workshop.evaluate(() => libraryBench.countArticles())) > 0;
}

/** Runs in the page: what would be handed to the browser stays here, on disk where the browser took it there. */
function keepSaved(): void {
  URL.createObjectURL = (file: Blob) => {
    Reflect.set(window, 'savedBackup', file);
    return '#saved';
  };
  HTMLAnchorElement.prototype.click = () => {};
}

/** Runs in the page. */
function savedBytes(): number {
  return (Reflect.get(window, 'savedBackup') as Blob).size;
}

/** Runs in the page: as if the reader had chosen the backup. */
function chooseSavedFile(): void {
  const chosen = new DataTransfer();
  chosen.items.add(new File([Reflect.get(window, 'savedBackup') as Blob], 'backup.jsonl.gz'));
  const field = document.querySelector<HTMLInputElement>('.backup-file');
  if (field === null) throw new Error('There is no field for a file');
  field.files = chosen.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
