import { browser } from 'wxt/browser';

import type { PageNews } from '../../components/popup-actions.ts';
import { onSiteAccessChange } from '../../lib/settings/site-access.ts';

/** What happens to the tabs of the panel's own window. */
export interface FollowedTabs {
  /** Calls back with the tab in front, now and whenever it is another. */
  readonly onFront: (listener: (tabId: number) => void) => void;
  readonly onClosed: (listener: (tabId: number) => void) => void;
  /** Calls back when the page in a tab may be another or may be read now, until the function it returns is called. */
  readonly onPageNews: (tabId: number, listener: (news: PageNews) => void) => () => void;
}

/** Follows the tabs of the window that this page belongs to, or of the one in its address (`?window=7`). */
export function followTabs(): FollowedTabs {
  const own = ownWindow();
  return {
    onFront: (listener) => void own.then((windowId) => followFront(windowId, listener)),
    onClosed: (listener) => browser.tabs.onRemoved.addListener((tabId) => listener(tabId)),
    onPageNews,
  };
}

async function ownWindow(): Promise<number | undefined> {
  const inAddress = new URLSearchParams(location.search).get('window');
  if (inAddress !== null && /^\d+$/.test(inAddress)) return Number(inAddress);
  return (await browser.windows.getCurrent()).id;
}

async function followFront(
  windowId: number | undefined,
  listener: (tabId: number) => void,
): Promise<void> {
  let isTold = false;
  browser.tabs.onActivated.addListener(({ tabId, windowId: inWindow }) => {
    if (inWindow !== windowId) return;
    isTold = true;
    listener(tabId);
  });
  const [front] = await browser.tabs.query({ active: true, windowId });
  if (!isTold && front?.id !== undefined) listener(front.id);
}

function onPageNews(own: number, listener: (news: PageNews) => void): () => void {
  const life = new AbortController();
  const arrive = (): void => listener('arrived');
  const hear = (tabId: number, { url, status }: { url?: string; status?: string }): void => {
    if (tabId === own && (url !== undefined || status !== undefined)) arrive();
  };
  const { onUpdated } = browser.tabs;
  onUpdated.addListener(hear);
  onSiteAccessChange(arrive, life.signal);
  return () => {
    onUpdated.removeListener(hear);
    life.abort();
  };
}
