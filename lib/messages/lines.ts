import { browser } from 'wxt/browser';

/** The page that asked went away, or shows something else now: nobody waits for the answer. */
class PageLeftError extends Error {
  override name = 'PageLeftError';
}

/** Asks with a line to the background open, which is cut when this page goes away; then it throws. */
export async function onLine<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  const line = browser.runtime.connect();
  const answer = new Promise<Answer>((resolve, reject) => {
    // A page that is kept for the way back keeps its lines in Firefox, and hears no answer meanwhile.
    // What a page makes up itself is no leaving.
    const leave = ({ isTrusted }: Event): void => {
      if (isTrusted) reject(new PageLeftError('The page was left.'));
    };
    addEventListener('pagehide', leave);
    ask().then(resolve, reject);
  });
  return await answer.finally(() => line.disconnect());
}

/**
 * Hears of pages that go away while they ask for something `onLine`. Comes back with a function that
 * gives the signal for the page that asks from a tab now.
 */
export function hearOfLeaving(): (tabId: number | null) => AbortSignal {
  const lives = new Map<number, AbortController>();
  const never = new AbortController().signal;
  browser.runtime.onConnect.addListener((line) => {
    const tabId = line.sender?.tab?.id;
    if (tabId === undefined) return;
    const life = new AbortController();
    lives.set(tabId, life);
    line.onDisconnect.addListener(() => {
      // The page that came after may have its own line by now.
      if (lives.get(tabId) === life) lives.delete(tabId);
      life.abort(new PageLeftError('The page was left.'));
    });
  });
  return (tabId) => (tabId === null ? undefined : lives.get(tabId)?.signal) ?? never;
}
