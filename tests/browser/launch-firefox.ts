import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import {
  waitingWith,
  waitUntil,
  type BrowserOptions,
  type OpenBrowser,
  type OpenPage,
  type Surface,
} from './browser-face.ts';
import { GECKO_ID, makeFirefoxProfile, ORIGIN } from './firefox-profile.ts';
import {
  clickExtensionButton,
  focusPage,
  preferColorScheme,
  takeScriptErrors,
  watchScriptErrors,
} from './firefox-window.ts';
import {
  acceptPermission,
  chooseMenuItem,
  pressCommand,
  terminateBackground,
} from './firefox-gestures.ts';
import { findHostsHere } from './firefox-hosts.ts';
import { handsIn, lookIntoFirefox } from './firefox-hands.ts';
import { pressKey, rightClick } from './firefox-input.ts';
import { addressOf, closeView, installFinder } from './firefox-own-views.ts';
import { openOwnView, pngOf } from './firefox-views.ts';
import { Marionette, type Place } from './marionette.ts';
import { callOf, execute, inWindow } from './run-in-firefox.ts';
import { WIKIMEDIA_HOSTS } from './wikimedia-hosts.ts';

/** Letters of the keys that wxt.config.ts suggests, all with Alt and Shift. */
const COMMAND_LETTERS: Readonly<Record<string, string>> = {
  'toggle-painting': 'U',
  'note-highlight': 'H',
  'note-comment': 'M',
};

/** Starts Firefox with the extension from the folder, under Marionette, which reaches the toolbar too. */
export async function launchFirefox(
  executablePath: string,
  extensionFolder: string,
  { isVisible = false, wikimediaPort, downloads }: BrowserOptions = {},
): Promise<OpenBrowser> {
  const profile = makeFirefoxProfile(downloads?.folder);
  const firefox = spawn(executablePath, firefoxArguments(profile, isVisible), {
    stdio: 'ignore',
    // A group of its own, so that its content processes end with it.
    detached: process.platform !== 'win32',
  });
  const closed = new Promise<void>((resolve) => {
    firefox.once('exit', () => resolve()).once('error', () => resolve());
  });
  const end = endOf(firefox, profile, closed);
  try {
    const marionette = await Marionette.connect(await marionettePort(profile));
    await marionette.send('browser window', 'Addon:Install', {
      path: extensionFolder,
      temporary: true,
    });
    await inWindow(marionette, watchScriptErrors, ORIGIN);
    if (wikimediaPort !== undefined)
      await inWindow(marionette, findHostsHere, WIKIMEDIA_HOSTS, wikimediaPort);
    await inWindow(marionette, installFinder);
    const close = async (): Promise<void> => {
      marionette.close();
      await end();
    };
    return browserOf(marionette, close, closed);
  } catch (error) {
    await end();
    throw error;
  }
}

function firefoxArguments(profile: string, isVisible: boolean): string[] {
  const wanted = [
    '--marionette',
    '--remote-allow-system-access',
    '--no-remote',
    '--profile',
    profile,
  ];
  return [
    ...(isVisible ? [] : ['--headless', '--width=1280', '--height=1000']),
    ...wanted,
    'about:blank',
  ];
}

async function marionettePort(profile: string): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  const read = (): number => (existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0);
  return await waitUntil('Firefox to open its Marionette port', read, 60_000);
}

/** Ends Firefox with all its processes and removes its profile, also when this process ends first. */
function endOf(firefox: ChildProcess, profile: string, closed: Promise<void>): () => Promise<void> {
  let isRunning = true;
  void closed.then(() => (isRunning = false));
  const kill = (): void => {
    if (!isRunning || firefox.pid === undefined) return;
    if (process.platform === 'win32') firefox.kill();
    else process.kill(-firefox.pid, 'SIGKILL');
  };
  const sweep = (): void => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  const endInHaste = (): void => {
    kill();
    sweep();
  };
  process.once('exit', endInHaste);
  return async () => {
    kill();
    await closed;
    process.off('exit', endInHaste);
    sweep();
  };
}

function browserOf(
  marionette: Marionette,
  close: () => Promise<void>,
  closed: Promise<void>,
): OpenBrowser {
  return {
    kind: 'firefox',
    extensionOrigin: ORIGIN,
    openPage: async (url) => await openPage(marionette, url),
    panel: async () => await openOwnView(marionette, 'panel'),
    takeErrors: async () => await inWindow(marionette, takeScriptErrors),
    setColorScheme: async (scheme) =>
      await inWindow(marionette, preferColorScheme, scheme === 'dark'),
    prepareYes: async () => await Promise.resolve(),
    async sayYes() {
      await waitUntil('Firefox to ask', async () => await inWindow(marionette, acceptPermission));
      // A click that Firefox takes for one too soon is overlooked, and the question stays.
      await waitUntil(
        'Firefox to take the answer',
        async () => !(await inWindow(marionette, acceptPermission)),
      );
    },
    stopBackground: async () => await inWindow(marionette, terminateBackground, GECKO_ID),
    timeScripts: async (work) => {
      await work();
      return new Map();
    },
    close,
    closed,
  };
}

async function openPage(marionette: Marionette, url: string): Promise<OpenPage> {
  const { handle } = await marionette.send<{ handle: string }>(
    'browser window',
    'WebDriver:NewWindow',
    {
      type: 'tab',
      focus: true,
    },
  );
  const tab = { tab: handle };
  const bringToFront = async (): Promise<void> => {
    await marionette.send(tab, 'WebDriver:SwitchToWindow', { handle, focus: true });
  };
  const goto = async (address: string): Promise<void> => {
    await marionette.send(tab, 'WebDriver:Navigate', { url: address });
  };
  await goto(url);
  return {
    ...surfaceOfTab(marionette, tab),
    goto,
    toFront: bringToFront,
    async clickToolbarButton() {
      await bringToFront();
      // One that another tab has just closed is there for a moment; a click now would close one that stays.
      await waitUntil(
        'the popup of before to close',
        async () => (await inWindow(marionette, addressOf, 'popup')) === null,
      );
      await inWindow(marionette, clickExtensionButton, GECKO_ID);
      return await openOwnView(marionette, 'popup');
    },
    hands: handsIn(marionette, tab),
    lookInto: lookIntoFirefox(marionette, tab),
    async press(key) {
      await bringToFront();
      await inWindow(marionette, focusPage);
      await pressKey(marionette, tab, key);
    },
    async runCommand(name) {
      await bringToFront();
      const letter = COMMAND_LETTERS[name];
      if (letter === undefined) throw new Error(`${name} has no key`);
      await inWindow(marionette, pressCommand, GECKO_ID, letter);
    },
    async chooseMenuItem(id) {
      await bringToFront();
      await rightClick(marionette, tab);
      await waitUntil(
        `the menu to have ${id}`,
        async () => await inWindow(marionette, chooseMenuItem, id),
      );
    },
    async close() {
      await inWindow(marionette, closeView, 'popup');
      await marionette.send(tab, 'WebDriver:CloseWindow');
    },
  };
}

function surfaceOfTab(marionette: Marionette, tab: Place): Surface {
  const evaluate: Surface['evaluate'] = async (script, ...parameters) =>
    (await execute(marionette, tab, callOf(script, parameters))) as never;
  return {
    evaluate,
    waitFor: waitingWith(evaluate),
    async screenshot() {
      const { value } = await marionette.send<{ value: string }>(tab, 'WebDriver:TakeScreenshot', {
        full: false,
      });
      return pngOf(value);
    },
  };
}
