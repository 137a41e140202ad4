import { browser } from 'wxt/browser';

/** Brings the library to the front: where it is open already, as it was left. */
export async function openLibrary(): Promise<void> {
  const url = browser.runtime.getURL('/library.html');
  // Our own pages are found without leave to see tabs.
  const [tab] = await browser.tabs.query({ url });
  if (tab?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(tab.id, { active: true });
  // Firefox for Android has no windows.
  await browser.windows?.update(tab.windowId, { focused: true });
}
