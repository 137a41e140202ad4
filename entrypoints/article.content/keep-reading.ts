import type { UnreadableReason } from '../../lib/domain/reading.ts';
import type { TakenText } from '../../lib/page/open-page.ts';
import { readPage, type ReadPage } from './read-page.ts';
import { isSamePlace } from './take-page.ts';

/** The analysis of the page's words, with what is shown of it, while they are on the page. */
export interface ReadingKeeper {
  readonly page: ReadPage | null;
  /** The page with the text it has now analysed. */
  read(): Promise<ReadPage | UnreadableReason>;
  /** Brings what is shown up to the text the page has now. */
  bringUp(): void;
}

/** Prepares to read; `tell` hears when painting is turned on or off. */
export function keepReading(
  textNow: () => TakenText | null,
  tell: () => void,
  signal: AbortSignal,
): ReadingKeeper {
  let reading: { of: TakenText; outcome: ReturnType<typeof readPage> } | null = null;
  let page: ReadPage | null = null;

  const read = async (): Promise<ReadPage | UnreadableReason> => {
    const text = textNow();
    if (text === null) return 'no-article';
    if (page?.text === text) return page;
    if (reading?.of !== text) reading = { of: text, outcome: readPage(text, tell, signal) };
    const fresh = await reading.outcome.finally(() => (reading = null));
    if (typeof fresh === 'string') return fresh;
    const now = textNow();
    if (now === null || !fresh.follow(now)) {
      // Another text has come meanwhile.
      fresh.leave();
      return await read();
    }
    if (page !== fresh) page?.leave();
    page = fresh;
    return fresh;
  };
  const repaint = async (): Promise<void> => {
    const fresh = await read();
    if (typeof fresh !== 'string' && !fresh.face.isPainted) await fresh.face.setPainted(true);
  };

  return {
    get page() {
      return page;
    },
    read,
    bringUp() {
      const text = textNow();
      if (page === null || (text !== null && page.follow(text))) return;
      const isAnew = text !== null && page.face.isPainted;
      // Of other words on the same page, what is still there stays painted until they are analysed.
      if (!isAnew || !isSamePlace(text.article.url, page.text.article.url)) {
        page.leave();
        page = null;
      }
      // Where the page is on its way out, or we are, nobody misses it; else the next look tries again.
      if (isAnew) repaint().catch(() => undefined);
    },
  };
}
