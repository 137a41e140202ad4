import { browser } from 'wxt/browser';

import { NoReceiverError, sendToTab } from '../../lib/messages/index.ts';
import { activeTab } from './active-tab.ts';
import type { ReadTab } from './read-tab.ts';
import { tellPopup } from './tell-popup.ts';

/** Turns painting off and on by key; on a page that was not read yet, reads it. */
export function listenToPaintingCommand(readTab: ReadTab): void {
  // Firefox for Android has no keys to press.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'toggle-painting') void toggle(tab?.id, readTab);
  });
}

async function toggle(tabId: number | undefined, readTab: ReadTab): Promise<void> {
  const id = tabId ?? (await activeTab());
  if (id === undefined) return;
  try {
    const isPainted = await sendToTab(id, 'setPainting', { isPainted: null });
    await tellPopup('paintingChanged', { tabId: id, isPainted });
  } catch (error) {
    if (!(error instanceof NoReceiverError)) throw error;
    const { state } = await readTab(id);
    if (state === 'read') await sendToTab(id, 'setPainting', { isPainted: true });
  }
}
