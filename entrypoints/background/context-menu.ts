import { i18n } from '#i18n';
import { browser } from 'wxt/browser';

import { sendToTab } from '../../lib/messages/index.ts';
import type { ReadTab } from './read-tab.ts';

const ITEM = 'read-this-page';

/** Adds “Read this page with Says Who” to the menu of pages, where the browser has such menus. */
export function addContextMenu(readTab: ReadTab): void {
  // Firefox for Android has none.
  if (browser.contextMenus === undefined) return;
  browser.runtime.onInstalled.addListener(() => void putItem());
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === ITEM && tab?.id !== undefined) void readAndPaint(tab.id, readTab);
  });
}

/** Menus outlive the background context and even updates: the old item goes before the new one. */
async function putItem(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: ITEM,
    title: i18n.t('contextMenu.readThisPage'),
    contexts: ['page', 'selection'],
  });
}

async function readAndPaint(tabId: number, readTab: ReadTab): Promise<void> {
  // First of all: browsers open a popup only in the moment of the click.
  void openPopup();
  const { state } = await readTab(tabId);
  if (state === 'read') await sendToTab(tabId, 'setPainting', { isPainted: true });
}

/** Shows what was found, where the browser lets us; the page is painted either way. */
async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup?.();
  } catch {
    // No window in front, or a browser that opens popups only for its own button.
  }
}
