import type { PopupActions } from '../../components/popup-actions.ts';
import { received, send } from '../../lib/messages/index.ts';

interface TabReading {
  readonly readTab: PopupActions['readTab'];
  /** The address of the article that was read last, if any was. */
  readonly readLast: () => string | null;
}

/** Reads the page in the tab, by the background; `first` is the answer that is on its way already. */
export function connectReading(tab: Promise<number>, first?: Promise<unknown>): TabReading {
  let waiting = first;
  let last: string | null = null;
  const ask = async () => {
    const early = waiting;
    waiting = undefined;
    if (early !== undefined) return await received('readTab', early);
    return await send('readTab', { tabId: await tab });
  };
  return {
    async readTab() {
      const outcome = await ask();
      if (outcome.state === 'read') last = outcome.reading.article.url;
      return outcome;
    },
    readLast: () => last,
  };
}
