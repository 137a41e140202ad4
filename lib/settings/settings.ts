import { browser } from 'wxt/browser';

/** The reader's choices. */
export interface Settings {
  /** Whether a page that is read is painted. */
  readonly isPaintingOn: boolean;
  /** Whether the legend stands on painted pages; closed, it stays closed. */
  readonly isLegendShown: boolean;
  /** Whether the legend shows its list, or only its title. */
  readonly isLegendOpen: boolean;
}

const DEFAULTS: Settings = { isPaintingOn: true, isLegendShown: true, isLegendOpen: true };

/** The reader's choices, with the default for what was never chosen or cannot be read. */
export async function getSettings(): Promise<Settings> {
  const stored = new Map<string, unknown>(
    Object.entries(await browser.storage.local.get(Object.keys(DEFAULTS))),
  );
  const chosen = (name: keyof Settings): boolean => {
    const value = stored.get(name);
    return typeof value === 'boolean' ? value : DEFAULTS[name];
  };
  return {
    isPaintingOn: chosen('isPaintingOn'),
    isLegendShown: chosen('isLegendShown'),
    isLegendOpen: chosen('isLegendOpen'),
  };
}

/** Remembers choices; each is kept under its own key, so that two tabs do not undo each other. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(change);
}
