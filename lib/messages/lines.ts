import { browser } from 'wxt/browser';

/** The page that asked went away, or shows something else now: nobody waits for the answer. */
class PageLeftError extends Error {
  override name = 'PageLeftError';
}

/** Asks with a line to the background open, which is cut when this page goes away; then it throws. */
export async function onLine<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  const line = browser.runtime.connect();
  const left = Promise.withResolvers<never>();
  const leave = (): void => left.reject(new PageLeftError('The page was left while it was read.'));
  // A page that is kept for the way back keeps its lines in Firefox, and hears no answer meanwhile.
  addEventListener('pagehide', leave, { once: true });
  try {
    return await Promise.race([ask(), left.promise]);
  } finally {
    removeEventListener('pagehide', leave);
    line.disconnect();
  }
}

const NEVER = new AbortController().signal;

/**
 * Hears of pages that go away while they ask for something `onLine`. Comes back with a function that
 * gives the signal for the page that asks from a tab now.
 */
export function hearOfLeaving(): (tabId: number | null) => AbortSignal {
  const lives = new Map<number, AbortController>();
  browser.runtime.onConnect.addListener((line) => {
    const tabId = line.sender?.tab?.id;
    if (tabId === undefined) return;
    const life = new AbortController();
    lives.set(tabId, life);
    line.onDisconnect.addListener(() => {
      // The page that came after may have its own line by now.
      if (lives.get(tabId) === life) lives.delete(tabId);
      life.abort(new PageLeftError('The page went away while it was read.'));
    });
  });
  return (tabId) => (tabId === null ? undefined : lives.get(tabId)?.signal) ?? NEVER;
}
