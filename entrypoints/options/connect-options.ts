import { browser } from 'wxt/browser';

import type {
  KeyChoice,
  Options,
  OptionsActions,
} from '../../components/options/options-actions.ts';
import { NOTE_COMMANDS, NOTE_STEPS } from '../../lib/domain/note.ts';
import {
  changeCopySettings,
  getCopySettings,
  onCopySettingsChange,
} from '../../lib/settings/copy-settings.ts';
import {
  changeNoteSettings,
  getNoteSettings,
  nameColour,
  onNoteSettingsChange,
  setToolbarOnSite,
} from '../../lib/settings/note-settings.ts';
import {
  getQuestionSettings,
  onQuestionSettingsChange,
  setMuted,
} from '../../lib/settings/question-settings.ts';
import { isLookUpOn, onLookUpChange } from '../../lib/settings/look-up-settings.ts';
import { changeSettings, getSettings, onSettingsChange } from '../../lib/settings/settings.ts';
import {
  onSiteAccessChange,
  requestEverySite,
  revokeSite,
  sitesWithAccess,
} from '../../lib/settings/site-access.ts';
import { openLibrary } from '../library/open-library.ts';
import { LOOK_UP_CHOICE } from './connect-look-up.ts';

/** Chromium's page for keys. Firefox has no address for its own, but a function. */
const KEYS_ADDRESS = 'chrome://extensions/shortcuts';

/** What the options page can do, by the browser's storage, permissions and keys. */
export function connectOptions(): OptionsActions {
  return {
    getOptions,
    onChange(listener, signal) {
      onSettingsChange(listener, signal);
      onCopySettingsChange(listener, signal);
      onNoteSettingsChange(listener, signal);
      onQuestionSettingsChange(listener, signal);
      onLookUpChange(listener, signal);
      onSiteAccessChange(listener, signal);
      // Keys are changed on a page of the browser; who comes back from it sees them.
      addEventListener('focus', listener, { signal });
    },
    setPainting: (isPaintingOn) => changeSettings({ isPaintingOn }),
    setCopyWanted: (isCopyWanted) => changeCopySettings({ isCopyWanted }),
    setToolbar: (isToolbarOn) => changeNoteSettings({ isToolbarOn }),
    showToolbarOn: (site) => setToolbarOnSite(site, true),
    nameColour,
    askAgain: (kind) => setMuted(kind, false),
    stopSite: revokeSite,
    allowEverySite: requestEverySite,
    ...LOOK_UP_CHOICE,
    keysAddress: KEYS_ADDRESS,
    changeKeys,
    openLibrary,
    sentenceOf: () => null,
    // Not the function itself: called as a method of anything but the window it throws.
    reportError: (error) => reportError(error),
  };
}

async function getOptions(): Promise<Options> {
  const [{ isPaintingOn }, { isCopyWanted }, notes, { mutedQuestions }, sites, isOn, keys] =
    await Promise.all([
      getSettings(),
      getCopySettings(),
      getNoteSettings(),
      getQuestionSettings(),
      sitesWithAccess(),
      isLookUpOn(),
      getKeys(),
    ]);
  const { isToolbarOn, toolbarOffSites, colourMeanings } = notes;
  return {
    isPaintingOn,
    isToolbarOn,
    toolbarOffSites,
    colourMeanings,
    mutedQuestions,
    sites,
    isLookUpOn: isOn,
    isCopyWanted,
    keys,
  };
}

async function getKeys(): Promise<readonly KeyChoice[] | null> {
  // Firefox for Android has none.
  const commands = await browser.commands?.getAll();
  if (commands === undefined) return null;
  const keys = commands.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description,
    shortcut,
  }));
  return keys.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** Chromium lists keys, and even the manifest, by the alphabet. */
const KEY_ORDER: readonly string[] = [
  '_execute_action',
  'toggle-painting',
  'open-panel',
  'open-library',
  ...[...NOTE_COMMANDS, ...NOTE_STEPS].map((word) => `note-${word}`),
];

function placeOf({ name }: KeyChoice): number {
  return KEY_ORDER.indexOf(name);
}

/** Firefox's own way, which the types of Chromium do not know. */
interface FirefoxCommands {
  readonly openShortcutSettings?: () => Promise<void>;
}

async function changeKeys(): Promise<unknown> {
  const commands: typeof browser.commands & FirefoxCommands = browser.commands;
  return await (commands.openShortcutSettings?.() ?? browser.tabs.create({ url: KEYS_ADDRESS }));
}
