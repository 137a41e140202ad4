import { browser } from 'wxt/browser';

/** Puts the script for notes into the page of a tab; where it is already, it stays as it is. */
export async function injectNotes(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    // WXT knows the path only where the script has been prepared.
    files: ['/content-scripts/notes.js' as never],
  });
}
