import { browser } from 'wxt/browser';

import { isBoolean } from '../domain/check.ts';
import { type ChoiceChecks, readStored } from './read-stored.ts';

/** The reader's choices about the desk. */
export interface DeskSettings {
  /** Whether keys of one letter do something there, and in the rest of the library. */
  readonly areDeskKeysOn: boolean;
}

const DEFAULTS: DeskSettings = { areDeskKeysOn: true };

const CHECKS: ChoiceChecks<DeskSettings> = { areDeskKeysOn: isBoolean };

/** The choices about the desk, with the default for what was never chosen or cannot be read. */
export async function getDeskSettings(): Promise<DeskSettings> {
  return await readStored(DEFAULTS, CHECKS);
}

/** Remembers choices about the desk. */
export async function changeDeskSettings(change: Partial<DeskSettings>): Promise<void> {
  await browser.storage.local.set(change);
}
