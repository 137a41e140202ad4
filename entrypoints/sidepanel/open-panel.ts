import { browser } from 'wxt/browser';

/** Firefox's own API, which the types of Chromium do not know. */
interface FirefoxBrowser {
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Whether this browser has a panel beside the page; Firefox for Android has none. */
export function canOpenPanel(): boolean {
  return browser.sidePanel !== undefined || sidebar() !== undefined;
}

/**
 * Opens the panel in a window. Browsers allow it in a click or at a key only: nothing may be waited for
 * before this is called.
 */
export async function openPanel(windowId: number): Promise<void> {
  await (sidebar()?.open() ?? browser.sidePanel.open({ windowId }));
}

function sidebar(): FirefoxBrowser['sidebarAction'] {
  const firefox: FirefoxBrowser = browser as FirefoxBrowser;
  return firefox.sidebarAction;
}
