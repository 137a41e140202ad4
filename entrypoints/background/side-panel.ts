import { browser, type Browser } from 'wxt/browser';

import { openPanel } from '../sidepanel/open-panel.ts';
import type { ReadTab } from './read-tab.ts';

/** Opens the panel at its key. */
export function listenToPanelKey(readTab: ReadTab): void {
  // Firefox for Android has no keys to press.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') openPanelBeside(tab, readTab);
  });
}

/**
 * Opens the panel in a tab's window, and reads the tab: key and menu let us, and a panel that is open
 * already hears of it.
 */
export function openPanelBeside(tab: Browser.tabs.Tab | undefined, readTab: ReadTab): void {
  // First of all: browsers open it only in the moment of key or click.
  void openPanel(tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT);
  if (tab?.id !== undefined) void readTab(tab.id);
}
