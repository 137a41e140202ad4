import type { PopupActions } from '../../components/popup-actions.ts';
import { send } from '../../lib/messages/index.ts';

interface TabReading {
  readonly readTab: PopupActions['readTab'];
  /** The address of the article that was read last, if any was. */
  readonly readLast: () => string | null;
}

/** Reads the page in the tab, by the background. */
export function connectReading(tab: Promise<number>): TabReading {
  let last: string | null = null;
  return {
    async readTab() {
      const outcome = await send('readTab', { tabId: await tab });
      if (outcome.state === 'read') last = outcome.reading.article.url;
      return outcome;
    },
    readLast: () => last,
  };
}
