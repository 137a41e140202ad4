import { browser } from 'wxt/browser';

import { isBoolean, isString, listOf, shaped } from '../domain/check.ts';
import type { ColourMeanings, NoteColour } from '../domain/note-colours.ts';
import { onStoredChange, readStored, type ChoiceChecks } from './read-stored.ts';

/** The reader's choices about notes. */
export interface NoteSettings {
  /** Whether a toolbar comes up beside selected text. */
  readonly isToolbarOn: boolean;
  /** Sites, as `siteOf` names them, where no toolbar comes up. */
  readonly toolbarOffSites: readonly string[];
  readonly colourMeanings: ColourMeanings;
  /** Sites where the reader was asked whether notes show by themselves, and said no. */
  readonly declinedSites: readonly string[];
}

const DEFAULTS: NoteSettings = {
  isToolbarOn: true,
  toolbarOffSites: [],
  colourMeanings: { yellow: '', orange: '', blue: '', green: '', pink: '' },
  declinedSites: [],
};

const CHECKS: ChoiceChecks<NoteSettings> = {
  isToolbarOn: isBoolean,
  toolbarOffSites: listOf(isString),
  colourMeanings: shaped<ColourMeanings>({
    yellow: isString,
    orange: isString,
    blue: isString,
    green: isString,
    pink: isString,
  }),
  declinedSites: listOf(isString),
};

/** The choices about notes, with the default for what was never chosen or cannot be read. */
export async function getNoteSettings(): Promise<NoteSettings> {
  return await readStored(DEFAULTS, CHECKS);
}

/** Calls back when a choice about notes was changed, here or elsewhere, until the signal aborts. */
export function onNoteSettingsChange(listener: () => void, signal: AbortSignal): void {
  onStoredChange(Object.keys(DEFAULTS), listener, signal);
}

/** Remembers choices about notes; each is kept under its own key, so that two tabs do not undo each other. */
export async function changeNoteSettings(change: Partial<NoteSettings>): Promise<void> {
  await browser.storage.local.set(change);
}

/** Has the toolbar come up on this site, or keeps it away; other sites stay as they are. */
export async function setToolbarOnSite(site: string, isOn: boolean): Promise<void> {
  const { toolbarOffSites } = await getNoteSettings();
  await changeNoteSettings({ toolbarOffSites: withSite(toolbarOffSites, site, !isOn) });
}

/** Remembers whether the reader said no to notes that show by themselves on this site. */
export async function setDeclined(site: string, isDeclined: boolean): Promise<void> {
  const { declinedSites } = await getNoteSettings();
  await changeNoteSettings({ declinedSites: withSite(declinedSites, site, isDeclined) });
}

/** Remembers what one colour means; the others stay as they are. */
export async function nameColour(colour: NoteColour, meaning: string): Promise<void> {
  const { colourMeanings } = await getNoteSettings();
  await changeNoteSettings({ colourMeanings: { ...colourMeanings, [colour]: meaning } });
}

/** Whether the toolbar comes up on a page of this site. */
export function isToolbarOnSite(settings: NoteSettings, site: string | null): boolean {
  return settings.isToolbarOn && (site === null || !settings.toolbarOffSites.includes(site));
}

function withSite(sites: readonly string[], site: string, isIn: boolean): readonly string[] {
  const others = sites.filter((other) => other !== site);
  return isIn ? [...others, site].toSorted() : others;
}
