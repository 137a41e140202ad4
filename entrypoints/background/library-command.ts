import { browser } from 'wxt/browser';

import { openLibrary } from '../library/open-library.ts';

/** Opens the library at its key. */
export function listenToLibraryKey(): void {
  // Firefox for Android has no keys to press.
  browser.commands?.onCommand.addListener((command) => {
    if (command === 'open-library') void openLibrary();
  });
}
