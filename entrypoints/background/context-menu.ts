import { i18n } from '#i18n';
import { browser } from 'wxt/browser';

import { NOTE_COMMANDS } from '../../lib/domain/note.ts';
import { sendToTab } from '../../lib/messages/index.ts';
import { runNoteCommand } from './note-commands.ts';
import { openLibrary } from '../library/open-library.ts';
import { openPopup } from './open-popup.ts';
import { canOpenPanel } from '../sidepanel/open-panel.ts';
import type { ReadTab } from './read-tab.ts';
import { openPanelBeside } from './side-panel.ts';

const READ_ITEM = 'read-this-page';
const PANEL_ITEM = 'open-panel';
const LIBRARY_ITEM = 'open-library';
const NOTE_ITEM_PREFIX = 'note-';
/** Elsewhere browsers let no extension in. */
const WHERE = ['http://*/*', 'https://*/*', 'file:///*'];

/** Adds our items to the menus of pages, selections and our button, where the browser has such menus. */
export function addContextMenu(readTab: ReadTab): void {
  // Firefox for Android has none.
  if (browser.contextMenus === undefined) return;
  browser.runtime.onInstalled.addListener(() => void putItems());
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === LIBRARY_ITEM) void openLibrary();
    if (tab?.id === undefined) return;
    if (menuItemId === PANEL_ITEM) openPanelBeside(tab, readTab);
    if (menuItemId === READ_ITEM) void readAndPaint(tab.id, readTab);
    const command = NOTE_COMMANDS.find((one) => menuItemId === NOTE_ITEM_PREFIX + one);
    if (command !== undefined) void runNoteCommand(tab.id, command);
  });
}

/** Menus outlive the background context and even updates: the old items go before the new ones. */
async function putItems(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [command, title] of noteItems()) {
    browser.contextMenus.create({
      id: NOTE_ITEM_PREFIX + command,
      title,
      contexts: ['selection'],
      documentUrlPatterns: WHERE,
    });
  }
  browser.contextMenus.create({
    id: READ_ITEM,
    title: i18n.t('contextMenu.readThisPage'),
    contexts: ['page', 'selection'],
  });
  browser.contextMenus.create({
    id: LIBRARY_ITEM,
    title: i18n.t('library.open'),
    contexts: ['action'],
  });
  if (canOpenPanel()) {
    browser.contextMenus.create({
      id: PANEL_ITEM,
      title: i18n.t('contextMenu.openPanel'),
      contexts: ['action'],
    });
  }
}

/** What can be done with a selection, the most frequent first; the rest is on the toolbar beside it. */
function noteItems() {
  return [
    ['highlight', i18n.t('contextMenu.highlight')],
    ['comment', i18n.t('contextMenu.comment')],
    ['flag', i18n.t('contextMenu.flag')],
    ['question', i18n.t('contextMenu.question')],
    ['copy-link', i18n.t('contextMenu.copyLink')],
  ] as const;
}

async function readAndPaint(tabId: number, readTab: ReadTab): Promise<void> {
  // First of all: browsers open a popup only in the moment of the click.
  void openPopup();
  const { state } = await readTab(tabId);
  if (state === 'read') await sendToTab(tabId, 'setPainting', { isPainted: true });
}
