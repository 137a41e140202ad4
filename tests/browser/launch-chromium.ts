import puppeteer, { type Browser, type Extension, type Page, type Target } from 'puppeteer-core';

import {
  waitingWith,
  waitUntil,
  type BrowserOptions,
  type ColorScheme,
  type OpenBrowser,
  type OpenPage,
  type OpenPanel,
  type OpenPopup,
  type Surface,
} from './browser-face.ts';
import { watchErrors } from './chromium-errors.ts';
import { makeSavingProfile } from './chromium-downloads.ts';
import { allowPatterns, stopWorker, tellBackground } from './chromium-hands.ts';
import { handsOn } from './chromium-pointer.ts';
import { lookIntoWith } from './chromium-room.ts';
import { timeScripts } from './chromium-trace.ts';
import { isRoot } from './machine.ts';
import { WIKIMEDIA_HOSTS } from './wikimedia-hosts.ts';

/** Off the network but for this machine, and quiet about it. */
const OFFLINE_ARGUMENTS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  // Containers have little shared memory.
  '--disable-dev-shm-usage',
  // Headless, a screen as low as its default would cut the popup.
  '--screen-info={1280x1024}',
];

/** Finds no host but this machine, and Wikimedia's where a port of it stands for them. */
function hostArguments(wikimediaPort: number | undefined): string[] {
  const nowhere = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
  if (wikimediaPort === undefined) return [nowhere];
  const here = WIKIMEDIA_HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${wikimediaPort}`);
  return [nowhere.replace('MAP', `${here.join(', ')}, MAP`), '--ignore-certificate-errors'];
}

/** How long a browser may take to start, or a page to load, on a machine that does much else. */
const SLOW_MS = 60_000;

/** What the windows of one browser have in common. */
interface ChromiumState {
  readonly browser: Browser;
  readonly extension: Extension;
  readonly origin: string;
  colorScheme: ColorScheme;
}

/** Starts Chrome, Chromium or Edge with the extension from the folder. */
export async function launchChromium(
  executablePath: string,
  extensionFolder: string,
  { isVisible = false, wikimediaPort, downloads }: BrowserOptions = {},
): Promise<OpenBrowser> {
  const profile = downloads === undefined ? null : makeSavingProfile(downloads);
  const browser = await puppeteer.launch({
    executablePath,
    timeout: SLOW_MS,
    // Branded Chrome takes extensions through the pipe only, no longer from the command line.
    pipe: true,
    enableExtensions: true,
    headless: !isVisible,
    ...(profile && { userDataDir: profile.folder }),
    defaultViewport: isVisible ? null : { width: 1280, height: 900 },
    args: [
      ...OFFLINE_ARGUMENTS,
      ...hostArguments(wikimediaPort),
      ...(isRoot() ? ['--no-sandbox'] : []),
    ],
  });
  if (profile) browser.once('disconnected', profile.remove);
  try {
    const id = await (profile
      ? profile.install(browser, extensionFolder)
      : browser.installExtension(extensionFolder));
    return await withExtension(browser, id);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function withExtension(browser: Browser, id: string): Promise<OpenBrowser> {
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`Chromium did not load the extension ${id}`);
  const state: ChromiumState = {
    browser,
    extension,
    origin: `chrome-extension://${id}`,
    colorScheme: 'light',
  };
  const errors = watchErrors(browser, state.origin);
  return {
    kind: 'chromium',
    extensionOrigin: state.origin,
    openPage: async (url) => await openPage(state, url),
    panel: async () => await openPanel(state),
    takeErrors: async () => await Promise.resolve(errors.take()),
    async setColorScheme(scheme) {
      state.colorScheme = scheme;
      for (const page of [...(await browser.pages()), ...(await extension.pages())])
        await colour(page, scheme);
    },
    prepareYes: async (patterns = ['*://127.0.0.1/*']) =>
      await allowPatterns(browser, id, patterns),
    sayYes: async () => await Promise.resolve(),
    stopBackground: async () => await stopWorker(browser, id, errors),
    timeScripts: async (work) => await timeScripts(browser, state.origin, work),
    close: async () => await browser.close(),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
  };
}

async function openPage(state: ChromiumState, url: string): Promise<OpenPage> {
  const page = await state.browser.newPage();
  page.setDefaultNavigationTimeout(SLOW_MS);
  await colour(page, state.colorScheme);
  await page.goto(url);
  return {
    ...surfaceOf(page),
    async goto(address) {
      await page.goto(address);
    },
    toFront: async () => await page.bringToFront(),
    async clickToolbarButton() {
      await page.bringToFront();
      return await openPopup(state, page);
    },
    hands: handsOn(page),
    lookInto: lookIntoWith(page, state.origin),
    press: async (key) =>
      await page.keyboard.press(key as Parameters<typeof page.keyboard.press>[0]),
    runCommand: async (name) =>
      await tellBackground(state.browser, state.extension.id, 'commands', name),
    chooseMenuItem: async (name) =>
      await tellBackground(state.browser, state.extension.id, 'contextMenus', name),
    async close() {
      for (const popup of await state.extension.pages()) {
        if (!popup.url().startsWith(`${state.origin}/sidepanel`)) await closeTarget(popup);
      }
      // A page of ours in a tab was among them.
      await closeTarget(page);
    },
  };
}

async function openPopup(state: ChromiumState, page: Page): Promise<OpenPopup> {
  const isPopup = (target: Target): boolean => target.url().startsWith(`${state.origin}/popup`);
  const isClosed = (): boolean => !state.browser.targets().some(isPopup);
  // One that another tab has just closed is there for a moment; a click now would close one that stays.
  await waitUntil('the popup of before to close', isClosed);
  await page.triggerExtensionAction(state.extension);
  const popup = await (await state.browser.waitForTarget(isPopup)).asPage();
  await colour(popup, state.colorScheme);
  return {
    ...viewOf(popup),
    async close() {
      await closeTarget(popup);
      await waitUntil('the popup to close', isClosed);
    },
  };
}

async function openPanel(state: ChromiumState): Promise<OpenPanel> {
  const isPanel = (target: Target): boolean => target.url().startsWith(`${state.origin}/sidepanel`);
  const panel = await (await state.browser.waitForTarget(isPanel)).asPage();
  await colour(panel, state.colorScheme);
  return {
    ...viewOf(panel),
    async widen(width) {
      // Taller than it is, its picture would begin anew at the bottom.
      const height = await panel.evaluate(() => innerHeight);
      await panel.setViewport({ width, height });
      // Nor may a picture be taken before it is drawn anew.
      await panel.evaluate(
        () =>
          new Promise((resolve) => {
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100)));
          }),
      );
    },
    async close() {
      await closeTarget(panel);
      await waitUntil('the panel to close', () => !state.browser.targets().some(isPanel));
    },
  };
}

function surfaceOf(page: Page): Surface {
  const evaluate: Surface['evaluate'] = async (script, ...parameters) =>
    await page.evaluate<unknown[], (...sent: unknown[]) => never>(script as never, ...parameters);
  return {
    evaluate,
    waitFor: waitingWith(evaluate),
    screenshot: async () => Buffer.from(await page.screenshot()),
  };
}

/** A view of the extension's own, in which a click waits for what is clicked. */
function viewOf(page: Page): Pick<OpenPopup, keyof Surface | 'click'> {
  const surface = surfaceOf(page);
  return {
    ...surface,
    async click(selector) {
      await surface.waitFor((wanted) => document.querySelector(wanted) !== null, selector);
      await page.click(selector);
    },
  };
}

/** Closes a page, unless it closes by itself at that moment. */
async function closeTarget(page: Page): Promise<void> {
  if (page.isClosed()) return;
  await page.close().catch((error: unknown) => {
    if (!/Target closed|No target|Session closed|detached/.test(String(error))) throw error;
  });
}

async function colour(page: Page, scheme: ColorScheme): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}
