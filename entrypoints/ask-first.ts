import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { browser } from './article.content/native-browser.ts';
import type { AskedFirst } from './popup/asked-first.ts';

/**
 * Asks for the reading of the tab while the popup's own script is still on its way: that is a third of
 * the time until there is something to see.
 */
export default defineUnlistedScript(() => {
  const tab = tabToRead();
  const answer = tab.then((tabId) =>
    browser.runtime.sendMessage({ name: 'readTab', request: { tabId } }),
  );
  // Whoever takes it tells of a failure; until then nobody does.
  answer.catch(() => undefined);
  window.saysWhoAsked = { tab, answer } satisfies AskedFirst;
});

/** Id of the tab to read: the one in the address (`?tab=7`), else the one in front. */
async function tabToRead(): Promise<number> {
  const inAddress = new URLSearchParams(location.search).get('tab');
  if (inAddress !== null && /^\d+$/.test(inAddress)) return Number(inAddress);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('There is no tab to read.');
  return tab.id;
}
