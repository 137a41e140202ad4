import { browser } from '../article.content/native-browser.ts';

/** What a popup asks before anything else. */
interface AskedFirst {
  readonly tab: Promise<number>;
  /** The reading of the tab as it travels; `received` opens it. */
  readonly answer: Promise<unknown>;
}

declare global {
  interface Window {
    saysWhoAsked?: AskedFirst;
  }
}

/** Asks for the reading of the tab, unless that was done: by `ask-first.ts` or here, whichever comes first. */
export function askedFirst(): AskedFirst {
  return (window.saysWhoAsked ??= ask());
}

function ask(): AskedFirst {
  const tab = tabToRead();
  const answer = tab.then((tabId) =>
    browser.runtime.sendMessage({ name: 'readTab', request: { tabId } }),
  );
  // Whoever takes it tells of a failure; until then nobody does.
  answer.catch(() => undefined);
  return { tab, answer };
}

/** Id of the tab to read: the one in the address (`?tab=7`), else the one in front. */
async function tabToRead(): Promise<number> {
  const inAddress = new URLSearchParams(location.search).get('tab');
  if (inAddress !== null && /^\d+$/.test(inAddress)) return Number(inAddress);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('There is no tab to read.');
  return tab.id;
}
