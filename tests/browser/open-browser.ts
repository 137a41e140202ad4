import { resolve } from 'node:path';

import type { BrowserKind, BrowserOptions, OpenBrowser } from './browser-face.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';
import { obtainBrowser } from './obtain-browser.ts';

/** Where `wxt build` puts the extension for each kind of browser. */
export const EXTENSION_FOLDERS: Readonly<Record<BrowserKind, string>> = {
  chromium: resolve(import.meta.dirname, '../../.output/chrome'),
  firefox: resolve(import.meta.dirname, '../../.output/firefox'),
};

/** Opens a browser of this kind with the built extension in it; whoever opens it closes it. */
export async function openBrowser(
  kind: BrowserKind,
  extensionFolder: string = EXTENSION_FOLDERS[kind],
  options: BrowserOptions = {},
): Promise<OpenBrowser> {
  const launch = { chromium: launchChromium, firefox: launchFirefox }[kind];
  return await launch(obtainBrowser(kind), extensionFolder, options);
}
