import { browser } from 'wxt/browser';

import { isBoolean } from '../domain/check.ts';
import { LOOK_UP_ORIGINS } from './look-up-origins.ts';
import { onStoredChange, readStored, type ChoiceChecks } from './read-stored.ts';

interface LookUpSettings {
  /** Whether the reader turned looking up on; the browser has its own say. */
  readonly isLookUpOn: boolean;
}

const DEFAULTS: LookUpSettings = { isLookUpOn: false };
const CHECKS: ChoiceChecks<LookUpSettings> = { isLookUpOn: isBoolean };

/** What is asked of the browser: Firefox alone has leave for data that goes out, and other browsers refuse the word. */
interface LookUpLeave {
  origins: string[];
  data_collection?: string[];
}

/** Whether names may be looked up: the reader turned it on, and the browser allows all of it. */
export async function isLookUpOn(): Promise<boolean> {
  const { isLookUpOn: isWanted } = await readStored(DEFAULTS, CHECKS);
  return isWanted && (await browser.permissions.contains(leave()));
}

/**
 * Has the browser ask the reader for the hosts; comes back with the answer. Browsers allow it in the
 * click itself only: nothing may be waited for before.
 */
export async function turnOnLookUp(): Promise<boolean> {
  const isGranted = await browser.permissions.request(leave());
  if (isGranted) await rememberLookUp(true);
  return isGranted;
}

/** Turns looking up off and gives back what the browser allowed for it. */
export async function turnOffLookUp(): Promise<void> {
  await rememberLookUp(false);
  await browser.permissions.remove(leave());
}

/**
 * Turns looking up on when the browser allowed just what was asked for. Its question may close the
 * popup, and with it whoever waits for the answer, so the background hears of it, too.
 */
export function turnOnWhenAllowed(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    if (LOOK_UP_ORIGINS.every((origin) => origins.includes(origin))) void rememberLookUp(true);
  });
}

/** Calls back when looking up was turned on or off, here or in the browser's settings. */
export function onLookUpChange(listener: () => void, signal: AbortSignal): void {
  onStoredChange(Object.keys(DEFAULTS), listener, signal);
}

async function rememberLookUp(isOn: boolean): Promise<void> {
  await browser.storage.local.set({ isLookUpOn: isOn } satisfies LookUpSettings);
}

/**
 * In Mozilla's terms a name from the article is content of a website:
 * https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/#taxonomy.
 */
function leave(): LookUpLeave {
  const origins = [...LOOK_UP_ORIGINS];
  return import.meta.env.FIREFOX ? { origins, data_collection: ['websiteContent'] } : { origins };
}
