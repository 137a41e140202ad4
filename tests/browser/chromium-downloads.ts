import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Browser } from 'puppeteer-core';

import type { Downloads } from './browser-face.ts';

/** A profile that saves files in a folder. */
export interface SavingProfile {
  readonly folder: string;
  /** Installs the extension from the folder; comes back with its id. */
  readonly install: (browser: Browser, extensionFolder: string) => Promise<string>;
  readonly remove: () => void;
}

/** Makes a profile that saves files there. */
export function makeSavingProfile({ folder: downloads, isAllowed }: Downloads): SavingProfile {
  const folder = mkdtempSync(join(tmpdir(), 'says-who-chromium-'));
  mkdirSync(join(folder, 'Default'));
  const preferences = { download: { default_directory: downloads } };
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  return {
    folder,
    install: async (browser, extension) =>
      isAllowed === true
        ? await installAllowed(browser, extension, join(folder, 'extension'))
        : await browser.installExtension(extension),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/**
 * No test can answer the question for a permission. But what an extension once needed, and now only may ask
 * for, it has already: so a copy is installed that needs downloads, then, in its place, one that is as built.
 * The background of such a one cannot be stopped: nothing would start it again.
 */
async function installAllowed(browser: Browser, built: string, copy: string): Promise<string> {
  cpSync(built, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const asBuilt = readFileSync(file, 'utf8');
  const { permissions, ...manifest } = JSON.parse(asBuilt) as { permissions: readonly string[] };
  const needing = { ...manifest, permissions: [...permissions, 'downloads'] };
  writeFileSync(file, JSON.stringify({ ...needing, optional_permissions: [] }));
  await browser.installExtension(copy);
  writeFileSync(file, asBuilt);
  return await browser.installExtension(copy);
}
