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
 * Allows pages of this machine on the browser's own settings page. Nothing is granted by that as long as
 * the extension does not ask for it; then it is, without the question that no test can answer.
 */
export async function allowThisMachine(browser: Browser, extensionId: string): Promise<void> {
  const settings = await browser.newPage();
  try {
    await settings.goto('chrome://extensions/');
    await settings.evaluate(async (id) => {
      const { developerPrivate } = (window as unknown as { chrome: DeveloperPage }).chrome;
      const hostAccess = 'ON_SPECIFIC_SITES';
      await developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess });
      await developerPrivate.addHostPermission(id, '*://127.0.0.1/*');
    }, extensionId);
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

/** Stops the service worker, which the next message or event starts again. */
export async function stopWorker(
  browser: Browser,
  extensionId: string,
  errors: ErrorWatch,
): Promise<void> {
  const target = await waitUntil('the background', () => workerTarget(browser, extensionId));
  await errors.leave(target);
  await waitUntil('the background to stop', async () => {
    if (!browser.targets().includes(target)) return true;
    // On a busy machine one call may go unheard.
    await stopWorkers(browser);
    return false;
  });
}

/** Closing the target would wait until the worker has nothing left to do. */
async function stopWorkers(browser: Browser): Promise<void> {
  const [page] = await browser.pages();
  const session = await page?.createCDPSession();
  await session?.send('ServiceWorker.enable');
  await session?.send('ServiceWorker.stopAllWorkers');
  await session?.detach();
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
