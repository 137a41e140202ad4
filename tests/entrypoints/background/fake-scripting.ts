import { fakeBrowser } from 'wxt/testing/fake-browser';

interface RegisteredScript {
  readonly id: string;
  readonly matches?: readonly string[];
}

/** What was put into pages and registered for them. */
export interface FakeScripting {
  /** Every script that was put into a tab: "7 /content-scripts/notes.js". */
  readonly injected: readonly string[];
  readonly registered: () => readonly RegisteredScript[];
  /** From now on the browser lets us into no page. */
  readonly close: () => void;
}

/** Gives the fake browser scripting, which WXT's has not. */
export function fakeScripting(): FakeScripting {
  const scripts = new Map<string, RegisteredScript>();
  const injected: string[] = [];
  let isOpen = true;
  const put = async (given: readonly RegisteredScript[]): Promise<void> => {
    for (const script of given) scripts.set(script.id, script);
  };
  const scripting = {
    async executeScript({ target, files }: { target: { tabId: number }; files: string[] }) {
      if (!isOpen) throw new Error('Cannot access contents of the page.');
      injected.push(...files.map((file) => `${target.tabId} ${file}`));
    },
    getRegisteredContentScripts: async () => [...scripts.values()],
    registerContentScripts: put,
    updateContentScripts: put,
    unregisterContentScripts: async () => scripts.clear(),
  };
  Object.assign(fakeBrowser, { scripting });
  return { injected, registered: () => [...scripts.values()], close: () => (isOpen = false) };
}
