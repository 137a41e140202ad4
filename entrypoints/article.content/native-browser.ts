import type { browser as AnyBrowser } from 'wxt/browser';

declare const browser: typeof AnyBrowser;
declare const chrome: typeof AnyBrowser;

/**
 * Stands in for the polyfill in content scripts: what they call gives promises in both browsers.
 * The name is fixed by the build, not looked for, since a page can put an element with the id
 * “browser” where Chromium has nothing of that name.
 */
const native = import.meta.env.FIREFOX ? browser : chrome;

export { native as browser };
