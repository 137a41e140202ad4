import { setTimeout } from 'node:timers/promises';

import type { CDPSession, Page } from 'puppeteer-core';

import type { Figure } from '../figure.ts';
import type { LibraryBench } from './in-page.ts';
import { collectGarbage, type FilledLibrary, heldBytes, indexAll } from './open-library.ts';

/** In functions that run in a page. */
declare const libraryBench: LibraryBench;

const SAMPLED_EVERY_MS = 250;
/** Among samples, the one before which garbage is collected: often enough to see growth, and no help to the page. */
const COLLECTED_EVERY = 20;
/** More than before, however large the library is: what is held, and with what waits to be collected. */
const ALLOWED_MEGABYTES = { held: 120, peak: 300 } as const;
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
  await indexAll(workshop);
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
  /** More than was held before, of what is still needed. */
  readonly heldMegabytes: number;
  /** The same, with garbage that the browser sees no need to collect yet. */
  readonly peakMegabytes: number;
}

async function watchMemory(session: CDPSession, work: () => Promise<void>): Promise<Watched> {
  await collectGarbage(session);
  const before = await heldBytes(session);
  let [held, peak] = [before, before];
  const end = new AbortController();
  const watch = async (): Promise<void> => {
    for (let sample = 1; !end.signal.aborted; sample++) {
      peak = Math.max(peak, await heldBytes(session));
      if (sample % COLLECTED_EVERY === 0) {
        await collectGarbage(session);
        held = Math.max(held, await heldBytes(session));
      }
      await setTimeout(SAMPLED_EVERY_MS);
    }
  };
  const begun = performance.now();
  const watching = watch();
  await work().finally(() => end.abort());
  const milliseconds = performance.now() - begun;
  await watching;
  return {
    milliseconds,
    heldMegabytes: (held - before) / 1_000_000,
    peakMegabytes: (peak - before) / 1_000_000,
  };
}

function figureOf(what: string, { milliseconds, heldMegabytes, peakMegabytes }: Watched): Figure {
  const { held, peak } = ALLOWED_MEGABYTES;
  const seconds = (milliseconds / 1_000).toFixed(0);
  return {
    ...NOTHING,
    what: `${what}: memory held, with garbage`,
    ours: `${heldMegabytes.toFixed(0)}, ${peakMegabytes.toFixed(0)} MB, in ${seconds} s`,
    promise: `≤ ${held}, ${peak} MB`,
    isKept: heldMegabytes <= held && peakMegabytes <= peak,
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
