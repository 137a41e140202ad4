import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

import type { BrowserKind } from './browser-face.ts';
import { findBrowser } from './find-browser.ts';
import { isRoot } from './machine.ts';

/** Debian's names first, then Ubuntu's, where apt's `firefox` only fetches a snap. */
const APT_PACKAGES: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};

/** Where Playwright puts its browsers, below its cache folder. */
const PLAYWRIGHT_PROGRAMS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'chromium-*/chrome-linux*/chrome',
    'chromium-*/chrome-mac*/*.app/Contents/MacOS/*',
    'chromium-*/chrome-win*/chrome.exe',
  ],
  firefox: [
    'firefox-*/firefox/firefox',
    'firefox-*/firefox/*.app/Contents/MacOS/firefox',
    'firefox-*/firefox/firefox.exe',
  ],
};

/** Installs a browser and gives its program: by apt as root on Debian or Ubuntu, else by Playwright. */
export function installBrowser(kind: BrowserKind): string {
  const program = installByApt(kind) ?? installByPlaywright(kind);
  if (program !== null) return program;
  throw new Error(
    `No ${kind} was found on this machine and none could be installed. ` +
      `Install one, or say where it is in SAYS_WHO_${kind.toUpperCase()}.`,
  );
}

function installByApt(kind: BrowserKind): string | null {
  if (!isRoot() || !existsSync('/etc/debian_version')) return null;
  tell(`No ${kind} found: installing it with apt-get, as root.`);
  run('apt-get', ['update']);
  for (const name of APT_PACKAGES[kind]) {
    run('apt-get', ['install', '--yes', '--no-install-recommends', name]);
    const program = findBrowser(kind);
    if (program !== null) return program;
  }
  return null;
}

function installByPlaywright(kind: BrowserKind): string | null {
  tell(
    `No ${kind} found: Playwright's installer downloads one of about 150 MB into ${playwrightFolder()}. ` +
      `It changes nothing else on this machine; delete that folder to undo it.`,
  );
  run('npx', ['--yes', 'playwright', 'install', kind]);
  const programs = PLAYWRIGHT_PROGRAMS[kind].flatMap((pattern) =>
    globSync(join(playwrightFolder(), pattern)),
  );
  return programs.sort().at(-1) ?? null;
}

function playwrightFolder(): string {
  const own = process.env['PLAYWRIGHT_BROWSERS_PATH'];
  if (own) return own;
  const caches: Partial<Record<NodeJS.Platform, string>> = {
    darwin: join(homedir(), 'Library', 'Caches'),
    win32: process.env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'),
  };
  return join(caches[process.platform] ?? join(homedir(), '.cache'), 'ms-playwright');
}

/** Runs an installer with its words on standard error; whether it worked is seen from what is there afterwards. */
function run(program: string, parameters: readonly string[]): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { error } = spawnSync(program, parameters, {
    stdio: ['ignore', process.stderr, process.stderr],
    env: environment,
    shell: process.platform === 'win32',
  });
  if (error) tell(`${program}: ${error.message}`);
}

function tell(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
