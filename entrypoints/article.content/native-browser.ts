import type { browser as anyBrowser } from 'wxt/browser';

type Native = typeof anyBrowser;

/** The browser's names for what it gives to extensions. */
const natives = globalThis as unknown as { readonly browser: Native; readonly chrome: Native };

/**
 * Stands in for the polyfill in content scripts: what they call gives promises in both browsers.
 * The name is fixed by the build, not looked for, since a page can put an element with the id
 * “browser” where Chromium has nothing of that name.
 */
export const browser = import.meta.env.FIREFOX ? natives.browser : natives.chrome;
