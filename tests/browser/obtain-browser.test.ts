import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { findBrowser } from './find-browser.ts';
import { obtainBrowser } from './obtain-browser.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'says-who-programs-'));
  for (const name of ['SAYS_WHO_BROWSER', 'SAYS_WHO_CHROMIUM', 'SAYS_WHO_FIREFOX']) {
    vi.stubEnv(name, '');
  }
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** A program that says this when asked for its version. */
function program(name: string, version: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\necho '${version}'\n`);
  chmodSync(path, 0o755);
  return path;
}

test('takes the browser that the environment names', () => {
  const firefox = program('my-firefox', 'Mozilla Firefox 141.0.2');
  vi.stubEnv('SAYS_WHO_FIREFOX', firefox);
  expect(obtainBrowser('firefox')).toBe(firefox);
});

test('takes SAYS_WHO_BROWSER for the kind that its name tells', () => {
  const firefox = program('firefox-nightly', 'Mozilla Firefox 160.0a1');
  vi.stubEnv('SAYS_WHO_BROWSER', firefox);
  expect(findBrowser('firefox')).toBe(firefox);
  expect(findBrowser('chromium')).not.toBe(firefox);
});

test('looks on the path, and takes Chrome before Chromium', () => {
  program('chromium', 'Chromium 150.0');
  const chrome = program('google-chrome', 'Google Chrome 150.0');
  vi.stubEnv('PATH', folder);
  expect(findBrowser('chromium')).toBe(chrome);
});

test('refuses a Firefox without the Custom Highlight API in one sentence', () => {
  vi.stubEnv('SAYS_WHO_FIREFOX', program('firefox', 'Mozilla Firefox 128.9.0esr'));
  expect(() => obtainBrowser('firefox')).toThrow(
    /is version 128; Says Who needs firefox 140 or newer/,
  );
});

test('says so when the environment names a program that is not there', () => {
  vi.stubEnv('SAYS_WHO_CHROMIUM', '/nowhere/chrome');
  expect(() => obtainBrowser('chromium')).toThrow('SAYS_WHO_CHROMIUM says /nowhere/chrome');
});
