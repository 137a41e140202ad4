import { browser } from 'wxt/browser';

/** Id of the tab to read: the one in the address (`?tab=7`), else the one in front. */
export async function tabToRead(): Promise<number> {
  const inAddress = new URLSearchParams(location.search).get('tab');
  if (inAddress !== null && /^\d+$/.test(inAddress)) return Number(inAddress);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('There is no tab to read.');
  return tab.id;
}
