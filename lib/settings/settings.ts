import { browser } from 'wxt/browser';

import { isBoolean } from '../domain/check.ts';
import { onStoredChange, readStored } from './read-stored.ts';

/** The reader's choices about painted pages. */
export interface Settings {
  /** Whether a page that is read is painted. */
  readonly isPaintingOn: boolean;
  /** Whether the legend stands on painted pages; closed, it stays closed. */
  readonly isLegendShown: boolean;
  /** Whether the legend shows its list, or only its title. */
  readonly isLegendOpen: boolean;
}

const DEFAULTS: Settings = { isPaintingOn: true, isLegendShown: true, isLegendOpen: true };
const CHECKS = { isPaintingOn: isBoolean, isLegendShown: isBoolean, isLegendOpen: isBoolean };

/** The reader's choices, with the default for what was never chosen or cannot be read. */
export async function getSettings(): Promise<Settings> {
  return await readStored(DEFAULTS, CHECKS);
}

/** Calls back when a choice about painted pages was changed, here or elsewhere, until the signal aborts. */
export function onSettingsChange(listener: () => void, signal: AbortSignal): void {
  onStoredChange(Object.keys(DEFAULTS), listener, signal);
}

/** Remembers choices; each is kept under its own key, so that two tabs do not undo each other. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(change);
}
