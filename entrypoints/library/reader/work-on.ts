import { browser } from 'wxt/browser';

import type { InArticle } from '../../../components/library/reader/reader-actions.ts';
import type { PopupActions } from '../../../components/popup-actions.ts';
import type { Reading } from '../../../lib/domain/reading.ts';
import { send } from '../../../lib/messages/index.ts';
import { ACTOR_ACTIONS } from '../../popup/connect-actors.ts';
import { LOOK_UP_ACTIONS } from '../../popup/connect-look-up.ts';
import { connectNotes } from '../../popup/connect-notes.ts';
import { connectQuestions } from '../../popup/connect-questions.ts';
import { KEEPING_ACTIONS } from '../../popup/keeping-actions.ts';

/** There is no page in a tab that could show anything. */
const NO_TAB = new Promise<number>(() => undefined);

/** What the views of the popup can do with a kept article: what a page does there, the reading view does here. */
export function workOn(
  { showPassage, showNote, attachNext }: InArticle,
  readAgain: () => Promise<Reading | null>,
): PopupActions {
  return {
    ...OF_NO_PAGE,
    ...connectNotes(NO_TAB),
    ...ACTOR_ACTIONS,
    ...LOOK_UP_ACTIONS,
    ...connectQuestions(),
    ...KEEPING_ACTIONS,
    async readTab() {
      const reading = await readAgain();
      if (reading === null) return { state: 'unreadable', reason: 'no-article' };
      return { state: 'read', reading, isPainted: true };
    },
    showPassage: async (span) => showPassage(span),
    showNote: async (id) => showNote(id),
    attachNext: async (id) => attachNext(id),
    getKeptWork: (article) => send('getKeptWork', { article }),
  };
}

/** What only makes sense beside a page that is open. */
const OF_NO_PAGE = {
  onPageNews: () => () => undefined,
  onProgress: () => () => undefined,
  onPaintingChange: () => () => undefined,
  setPainting: async (isPainted) => isPainted,
  getPaintingKey: async () => null,
  openPanel: null,
  openLibrary: async () => null,
  isCopyWanted: async () => false,
  getCopyFacts: async () => null,
  keepCopy: async () => null,
  removeCopy: async () => null,
  siteAccess: async () => 'impossible',
  requestSiteAccess: async () => false,
  declineSiteAccess: async () => null,
  revokeSiteAccess: async () => null,
  openOptions: () => browser.runtime.openOptionsPage(),
} satisfies Partial<PopupActions>;
