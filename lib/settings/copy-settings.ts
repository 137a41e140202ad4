import { browser } from 'wxt/browser';

import { isBoolean } from '../domain/check.ts';
import { onStoredChange, readStored } from './read-stored.ts';

/** The reader's choice about copies of what they save. */
export interface CopySettings {
  /** Whether saving an article keeps its pictures, too. */
  readonly isCopyWanted: boolean;
}

// Off: pictures take a hundred times the room of text, and some are asked for once more.
const DEFAULTS: CopySettings = { isCopyWanted: false };
const CHECKS = { isCopyWanted: isBoolean };

/** The choice about copies, with the default where it was never made or cannot be read. */
export async function getCopySettings(): Promise<CopySettings> {
  return await readStored(DEFAULTS, CHECKS);
}

/** Calls back when the choice was changed, here or elsewhere, until the signal aborts. */
export function onCopySettingsChange(listener: () => void, signal: AbortSignal): void {
  onStoredChange(Object.keys(DEFAULTS), listener, signal);
}

/** Remembers the choice. */
export async function changeCopySettings(change: CopySettings): Promise<void> {
  await browser.storage.local.set(change);
}
