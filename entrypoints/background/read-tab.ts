import { browser, type Browser } from 'wxt/browser';

import type { UnreadableReason } from '../../lib/domain/reading.ts';
import { sendToTab, type ReadOutcome } from '../../lib/messages/index.ts';
import { whyClosed, whyRefused } from './closed-addresses.ts';
import { injectReader } from './inject.ts';
import { isPageGone } from './is-page-gone.ts';
import { tellPopup } from './tell-popup.ts';

/** Reads the page in a tab. */
export type ReadTab = (tabId: number) => Promise<ReadOutcome>;

/**
 * Reads the page in a tab, putting the content script into it where it is not there yet; then an
 * article is to come, and what it needs is prepared meanwhile.
 */
export async function readTab(tabId: number, prepare: () => void): Promise<ReadOutcome> {
  const tab = await browser.tabs.get(tabId);
  const closed = whyTabIsClosed(tab);
  if (closed !== null) return unreadable(closed);
  const known = await askPage(tabId);
  if (known !== null) return known;
  const injecting = injectReader(tabId);
  prepare();
  const refusal = await injecting;
  if (refusal !== null) return unreadable(whyRefused(tab, refusal));
  const outcome = (await askPage(tabId)) ?? unreadable('still-loading');
  void tellPopup('tabRead', { tabId });
  return outcome;
}

function whyTabIsClosed({ url, status }: Browser.tabs.Tab): UnreadableReason | null {
  if (url === undefined) return null;
  const isOnItsWay = status === 'loading' && (url === '' || url === 'about:blank');
  return isOnItsWay ? 'still-loading' : whyClosed(url);
}

/** What the page answers; `null` when nobody is there, or it went away while we waited. */
async function askPage(tabId: number): Promise<ReadOutcome | null> {
  try {
    return await sendToTab(tabId, 'readPage', null);
  } catch (error) {
    if (isPageGone(error)) return null;
    throw error;
  }
}

function unreadable(reason: UnreadableReason): ReadOutcome {
  return { state: 'unreadable', reason };
}
