import { browser } from 'wxt/browser';

import type { Check } from '../domain/check.ts';

/** What each of a group of choices must be to be believed. */
export type ChoiceChecks<Choices extends object> = {
  readonly [Name in keyof Choices]-?: Check<Choices[Name]>;
};

/** Choices from the browser's storage, with the default for what was never chosen or cannot be read. */
export async function readStored<Choices extends object>(
  defaults: Choices,
  checks: ChoiceChecks<Choices>,
): Promise<Choices> {
  const stored = await browser.storage.local.get(Object.keys(defaults));
  const isBelievable = new Map(Object.entries<Check<unknown>>(checks));
  const believed = Object.entries(stored).filter(([name, value]) =>
    isBelievable.get(name)?.(value),
  );
  return { ...defaults, ...Object.fromEntries(believed) };
}

/** Calls back when any of these choices was changed, here or elsewhere, until the signal aborts. */
export function onStoredChange(
  names: readonly string[],
  listener: () => void,
  signal: AbortSignal,
): void {
  const hear = (changes: Readonly<Record<string, unknown>>): void => {
    if (names.some((name) => Object.hasOwn(changes, name))) listener();
  };
  const { onChanged } = browser.storage.local;
  onChanged.addListener(hear);
  signal.addEventListener('abort', () => onChanged.removeListener(hear), { once: true });
}
