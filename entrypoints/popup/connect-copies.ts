import type { CopyActions } from '../../components/popup-actions.ts';
import { send } from '../../lib/messages/index.ts';
import { getCopySettings } from '../../lib/settings/copy-settings.ts';

/** What can be done about the pictures of the article in a tab, once it is saved. */
export function connectCopies(tab: Promise<number>): CopyActions {
  return {
    isCopyWanted: async () => (await getCopySettings()).isCopyWanted,
    getCopyFacts: (articleId) => send('getCopyFacts', { articleId }),
    keepCopy: async (articleId) => send('keepCopy', { articleId, tabId: await tab }),
    removeCopy: (articleId) => send('removeCopy', { articleId }),
  };
}
