import { browser } from 'wxt/browser';

import type { PopupActions } from '../../components/popup-actions.ts';
import type { Article } from '../../lib/domain/article.ts';
import type { KeptWork } from '../../lib/domain/shelf.ts';
import { send, sendToTab } from '../../lib/messages/index.ts';
import { askToStay } from '../../lib/settings/ask-to-stay.ts';
import { openLibrary } from '../library/open-library.ts';
import { canOpenPanel, openPanel } from '../sidepanel/open-panel.ts';
import { ACTOR_ACTIONS } from './connect-actors.ts';
import { LOOK_UP_ACTIONS } from './connect-look-up.ts';
import { connectCopies } from './connect-copies.ts';
import { connectNotes } from './connect-notes.ts';
import { connectReading } from './connect-reading.ts';
import { connectQuestions } from './connect-questions.ts';
import type { hearOfTabs } from './hear-of-tab.ts';
import { KEEPING_ACTIONS } from './keeping-actions.ts';
import { connectSiteAccess } from './site-access.ts';

/** The command that paints and unpaints the page; see `commands` in wxt.config.ts. */
const PAINTING_COMMAND = 'toggle-painting';

/** What the popup can do, by messages to the background and to the page in the tab. */
export function connectPopup(
  tab: Promise<number>,
  hearOf: ReturnType<typeof hearOfTabs>,
  first?: Promise<unknown>,
): PopupActions {
  const { readTab, readLast } = connectReading(tab, first);
  return {
    readTab,
    ...hearOf(tab),
    ...connectSiteAccess(tab, readLast),
    ...connectCopies(tab),
    ...connectNotes(tab),
    ...ACTOR_ACTIONS,
    ...LOOK_UP_ACTIONS,
    ...connectQuestions(),
    ...KEEPING_ACTIONS,
    getKeptWork,
    showPassage: async (span) => sendToTab(await tab, 'showPassage', { span }),
    setPainting: async (isPainted) => sendToTab(await tab, 'setPainting', { isPainted }),
    getPaintingKey,
    openPanel: canOpenPanel() ? openPanelHere : null,
    openLibrary: openLibraryHere,
  };
}

/** Opens the panel in the popup's own window, and makes way for it. */
function openPanelHere(): void {
  void openPanel(browser.windows.WINDOW_ID_CURRENT).finally(() => close());
}

/** Opens the library, and makes way for it: Firefox leaves a popup open over another tab. */
async function openLibraryHere(): Promise<void> {
  await openLibrary();
  close();
}

/** Once there is something to lose, the browser is asked not to lose it. */
async function getKeptWork(article: Article): Promise<KeptWork> {
  const kept = await send('getKeptWork', { article });
  if (kept.article !== null) void askToStay(navigator.storage);
  return kept;
}

/** The key as the reader has set it; `null` where there is none. */
async function getPaintingKey(): Promise<string | null> {
  // Firefox for Android has no commands.
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.find(({ name }) => name === PAINTING_COMMAND)?.shortcut || null;
}
