import { browser, type Browser } from 'wxt/browser';

import {
  NOTE_COMMANDS,
  NOTE_STEPS,
  type NoteCommand,
  type NoteStep,
} from '../../lib/domain/note.ts';
import { sendToTab } from '../../lib/messages/index.ts';
import { activeTab } from './active-tab.ts';
import { bringNotes } from './bring-notes.ts';
import { isPageGone } from './is-page-gone.ts';
import { openPopup } from './open-popup.ts';

/** What the names of keys for notes begin with in the manifest: "note-highlight". */
const KEY_PREFIX = 'note-';

/** Does on the page in front what a key for notes was pressed for. */
export function listenToNoteKeys(): void {
  // Firefox for Android has no keys to press.
  browser.commands?.onCommand.addListener((name, tab) => {
    const isKeyFor = (word: string): boolean => name === KEY_PREFIX + word;
    const command = NOTE_COMMANDS.find(isKeyFor);
    if (command !== undefined) void inFront(tab, (tabId) => runNoteCommand(tabId, command));
    const step = NOTE_STEPS.find(isKeyFor);
    if (step !== undefined) void inFront(tab, (tabId) => takeNoteStep(tabId, step));
  });
}

/** Does this with the selection in a tab. */
export async function runNoteCommand(tabId: number, command: NoteCommand): Promise<void> {
  await withNotes(tabId, () => sendToTab(tabId, 'runNoteCommand', { command }));
}

async function takeNoteStep(tabId: number, step: NoteStep): Promise<void> {
  await withNotes(tabId, () => sendToTab(tabId, 'takeNoteStep', { step }));
}

/** Tells the script for notes; into a page that has none it is put first, and nothing is analysed for it. */
async function withNotes(tabId: number, tell: () => Promise<unknown>): Promise<void> {
  if (await wasHeard(tell)) return;
  if (await bringNotes(tabId)) await wasHeard(tell);
  // It says why this page holds nothing to note.
  else await openPopup();
}

async function wasHeard(tell: () => Promise<unknown>): Promise<boolean> {
  try {
    await tell();
    return true;
  } catch (error) {
    if (isPageGone(error)) return false;
    throw error;
  }
}

async function inFront(
  tab: Pick<Browser.tabs.Tab, 'id'> | undefined,
  work: (tabId: number) => Promise<void>,
): Promise<void> {
  const tabId = tab?.id ?? (await activeTab());
  if (tabId !== undefined) await work(tabId);
}
