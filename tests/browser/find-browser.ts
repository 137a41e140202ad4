import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

import type { BrowserKind } from './browser-face.ts';

/** Environment variables that name a browser's program, tried in this order. */
const OVERRIDES: Readonly<Record<BrowserKind, string>> = {
  chromium: 'SAYS_WHO_CHROMIUM',
  firefox: 'SAYS_WHO_FIREFOX',
};

/** Programs to look for on the PATH. */
const PROGRAMS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
    'chrome',
    'msedge',
  ],
  firefox: ['firefox', 'firefox-esr'],
};

/** Where the browsers' own installers put them when not on the PATH, below these folders. */
const PLACES: Readonly<
  Partial<Record<NodeJS.Platform, Readonly<Record<BrowserKind, readonly string[]>>>>
> = {
  linux: {
    chromium: [
      '/opt/google/chrome/chrome',
      '/usr/lib/chromium/chromium',
      '/opt/microsoft/msedge/msedge',
      '/snap/bin/chromium',
    ],
    firefox: [
      '/usr/lib/firefox-esr/firefox-esr',
      '/usr/lib/firefox/firefox',
      '/opt/firefox/firefox',
    ],
  },
  darwin: {
    chromium: [
      'Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'Applications/Chromium.app/Contents/MacOS/Chromium',
      'Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    firefox: ['Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  win32: {
    chromium: [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ],
    firefox: ['Mozilla Firefox/firefox.exe'],
  },
};

/** The browser's program as the reader's environment names it, or as it is installed; null where there is none. */
export function findBrowser(kind: BrowserKind): string | null {
  const override = overrideFor(kind);
  if (override === null) return candidates(kind).find(isExecutable) ?? null;
  if (!isExecutable(override.path)) {
    throw new Error(`${override.variable} says ${override.path}, and there is no program there.`);
  }
  return override.path;
}

/** What the environment asks for, for this kind of browser. */
function overrideFor(kind: BrowserKind): { variable: string; path: string } | null {
  const variable = OVERRIDES[kind];
  const path = process.env[variable];
  if (path) return { variable, path };
  const any = process.env['SAYS_WHO_BROWSER'];
  return any && kindOfProgram(any) === kind ? { variable: 'SAYS_WHO_BROWSER', path: any } : null;
}

/** Which kind of browser a program is, by its name. */
export function kindOfProgram(path: string): BrowserKind {
  return /firefox|librewolf|waterfox/i.test(path) ? 'firefox' : 'chromium';
}

function candidates(kind: BrowserKind): string[] {
  const extension = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = PROGRAMS[kind].flatMap((name) =>
    folders.map((folder) => join(folder, name + extension)),
  );
  const places = PLACES[process.platform]?.[kind] ?? [];
  return [...onPath, ...places.flatMap((place) => roots().map((root) => join(root, place)))];
}

function roots(): string[] {
  const { HOME = '/', PROGRAMFILES, LOCALAPPDATA } = process.env;
  const ofPlatform: Partial<Record<NodeJS.Platform, (string | undefined)[]>> = {
    darwin: ['/', HOME],
    win32: [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA],
  };
  return (ofPlatform[process.platform] ?? ['/']).filter((root) => root !== undefined);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser's main version number; null where it does not tell (Windows programs print nothing). */
export function browserVersion(path: string): number | null {
  if (process.platform === 'win32') return null;
  const words = execFileSync(path, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const version = /(\d+)\.\d/.exec(words)?.[1];
  return version === undefined ? null : Number(version);
}
