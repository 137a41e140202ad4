import { TargetType, type Browser, type Target, type WebWorker } from 'puppeteer-core';

import { waitUntil } from './browser-face.ts';
import type { ErrorWatch } from './chromium-errors.ts';

/** What the pages of the browser's own settings may do; only the part used here. */
interface DeveloperPage {
  readonly developerPrivate: {
    updateExtensionConfiguration(update: object): Promise<void>;
    addHostPermission(id: string, host: string): Promise<void>;
  };
}

/** Events of extensions can be raised from inside; nobody but tests should. */
interface RaisableEvents {
  readonly [api: string]: Record<string, { dispatch(...parameters: unknown[]): void }>;
}

/**
 * Allows pages that match on the browser's own settings page. Nothing is granted by that as long as
 * the extension does not ask for it; then it is, without the question that no test can answer.
 */
export async function allowPatterns(
  browser: Browser,
  extensionId: string,
  patterns: readonly string[],
): Promise<void> {
  const settings = await browser.newPage();
  try {
    await settings.goto('chrome://extensions/');
    await settings.evaluate(
      async (id, allowed) => {
        const { developerPrivate } = (window as unknown as { chrome: DeveloperPage }).chrome;
        const hostAccess = 'ON_SPECIFIC_SITES';
        await developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess });
        for (const pattern of allowed) await developerPrivate.addHostPermission(id, pattern);
      },
      extensionId,
      patterns,
    );
  } finally {
    await settings.close();
  }
}

/** Tells the background that a key was pressed or a menu item chosen while the tab in front was in front. */
export async function tellBackground(
  browser: Browser,
  extensionId: string,
  api: 'commands' | 'contextMenus',
  name: string,
): Promise<void> {
  const worker = await workerOf(browser, extensionId);
  await worker.evaluate(
    async (wanted, word) => {
      const { chrome } = globalThis as unknown as {
        chrome: RaisableEvents & { tabs: { query(wanted: object): Promise<unknown[]> } };
      };
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      if (wanted === 'commands') chrome['commands']?.['onCommand']?.dispatch(word, tab);
      else chrome['contextMenus']?.['onClicked']?.dispatch({ menuItemId: word }, tab);
    },
    api,
    name,
  );
}

/**
 * Stops the service worker, which the next message or event starts again. That it stopped is the browser's
 * word: where messages are on their way the next worker stands there at once, at times as the same target.
 */
export async function stopWorker(
  browser: Browser,
  extensionId: string,
  errors: ErrorWatch,
): Promise<void> {
  await errors.leave(await waitUntil('the background', () => workerTarget(browser, extensionId)));
  const [page] = await browser.pages();
  if (page === undefined) throw new Error('Only from a page can workers be stopped');
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  // Listening begins after the report of how everything stands, so what comes now is news.
  let hasStopped = false;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    hasStopped ||= versions.some(
      ({ scriptURL, runningStatus }) =>
        scriptURL.includes(extensionId) && runningStatus === 'stopped',
    );
  });
  await waitUntil('the background to stop', async () => {
    // Closing the target would wait until the worker has nothing left to do.
    if (!hasStopped) await session.send('ServiceWorker.stopAllWorkers');
    return hasStopped;
  });
  await session.detach();
}

/** The background at work, woken first where it sleeps. */
async function workerOf(browser: Browser, extensionId: string): Promise<WebWorker> {
  const target = await waitUntil('the background', () => workerTarget(browser, extensionId));
  const worker = await target.worker();
  if (worker === null) throw new Error('The background has no worker');
  return worker;
}

function workerTarget(browser: Browser, extensionId: string): Target | undefined {
  const isOurs = (target: Target): boolean => target.url().includes(extensionId);
  return browser
    .targets()
    .find((target) => target.type() === TargetType.SERVICE_WORKER && isOurs(target));
}
