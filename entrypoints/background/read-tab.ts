import { browser, type Browser } from 'wxt/browser';

import type { UnreadableReason } from '../../lib/domain/reading.ts';
import {
  AnswerError,
  NoReceiverError,
  sendToTab,
  type ReadOutcome,
} from '../../lib/messages/index.ts';
import { whyClosed, whyRefused } from './closed-addresses.ts';

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
  const injecting = inject(tabId);
  prepare();
  const refusal = await injecting;
  if (refusal !== null) return unreadable(whyRefused(tab, refusal));
  return (await askPage(tabId)) ?? unreadable('still-loading');
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
    if (error instanceof NoReceiverError || isOfPageThatLeft(error)) return null;
    throw error;
  }
}

/** Pages on their way out may still find the time to say so. */
function isOfPageThatLeft(error: unknown): boolean {
  return error instanceof AnswerError && error.name === 'PageLeftError';
}

/** The sentence with which the browser refuses, or `null` when the content script is in. */
async function inject(tabId: number): Promise<string | null> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      files: ['/content-scripts/article.js'],
      // The content script waits for the page itself, and gives up where it never ends.
      injectImmediately: true,
    });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function unreadable(reason: UnreadableReason): ReadOutcome {
  return { state: 'unreadable', reason };
}
