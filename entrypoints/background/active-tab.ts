import { browser } from 'wxt/browser';

/** Id of the tab in front, where there is one. */
export async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
