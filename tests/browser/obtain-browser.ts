import type { BrowserKind } from './browser-face.ts';
import { browserVersion, findBrowser } from './find-browser.ts';
import { installBrowser } from './install-browser.ts';

/** The first releases with the Custom Highlight API and the parts of Manifest V3 that we use. */
const OLDEST_VERSIONS: Readonly<Record<BrowserKind, number>> = { chromium: 116, firefox: 140 };

/** A browser's program, installed first where there is none; fails with one clear sentence. */
export function obtainBrowser(kind: BrowserKind): string {
  const path = findBrowser(kind) ?? installBrowser(kind);
  const version = browserVersion(path);
  const oldest = OLDEST_VERSIONS[kind];
  if (version !== null && version < oldest) {
    throw new Error(
      `${path} is version ${version}; Says Who needs ${kind} ${oldest} or newer. ` +
        `Update it, or name another one in SAYS_WHO_${kind.toUpperCase()}.`,
    );
  }
  return path;
}
