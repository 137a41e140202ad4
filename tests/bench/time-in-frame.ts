import type { OpenBrowser, OpenPopup } from '../browser/browser-face.ts';

/** The extension's own functions, where these run. */
declare const chrome: {
  readonly tabs: { query(of: object): Promise<readonly { readonly id: number }[]> };
};

/** Id of the tab under a popup. */
export async function tabUnder(popup: OpenPopup): Promise<number> {
  return await popup.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    if (tab === undefined) throw new Error('There is no tab');
    return tab.id;
  });
}

/**
 * Milliseconds to the first words of a tab's popup, each time anew, in a frame of a page of ours: the
 * DevTools protocol halts every page at its beginning, but no frame.
 */
export async function timeInFrame(
  browser: OpenBrowser,
  tabId: number,
  rounds: number,
): Promise<readonly number[]> {
  const own = await browser.openPage(`${browser.extensionOrigin}/options.html`);
  const times: number[] = [];
  for (let left = rounds; left > 0; left--) times.push(await own.evaluate(openInFrame, tabId));
  await own.close();
  return times;
}

/** Runs in a page of ours. */
async function openInFrame(tabId: number): Promise<number> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position: fixed; inset: 0; inline-size: 400px; block-size: 600px';
  frame.src = `/popup.html?tab=${tabId}`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve));
  const inside = frame.contentWindow as (Window & typeof globalThis) | null;
  if (inside === null) throw new Error('The frame is empty');
  const firstWords = await new Promise<number>((resolve) => {
    const observer = new inside.PerformanceObserver((list) => {
      const painted = list.getEntries() as (PerformanceEntry & { element: Element | null })[];
      const words = painted.find(({ element }) => element?.closest('.reading-view'));
      if (words !== undefined) resolve(words.startTime);
    });
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
  });
  frame.remove();
  return firstWords;
}
