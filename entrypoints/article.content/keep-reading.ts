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
  let reading: { of: TakenText; outcome: ReturnType<typeof read> } | null = null;
  let page: ReadPage | null = null;

  const read = async (): Promise<ReadPage | UnreadableReason> => {
    const text = textNow();
    if (text === null) return 'no-article';
    if (page?.text === text) return page;
    if (reading?.of !== text) reading = { of: text, outcome: begin(text) };
    return await reading.outcome;
  };
  const begin = async (text: TakenText): Promise<ReadPage | UnreadableReason> => {
    try {
      const fresh = await readPage(text, tell, signal);
      if (typeof fresh === 'string') return fresh;
      if (goesOnWith(fresh, textNow())) {
        page?.leave();
        return (page = fresh);
      }
      fresh.leave();
    } finally {
      if (reading?.of === text) reading = null;
    }
    // Another text has come meanwhile.
    return await read();
  };

  return {
    get page() {
      return page;
    },
    read,
    bringUp() {
      const text = textNow();
      if (page === null || goesOnWith(page, text)) return;
      const isAnew = text !== null && page.face.isPainted;
      // Of other words on the same page, what is still there stays painted until they are analysed.
      if (!isAnew || !isSamePlace(text.article.url, page.text.article.url)) {
        page.leave();
        page = null;
      }
      // Where the page is on its way out, or we are, nobody misses it; else the next look tries again.
      if (isAnew) paint(read).catch(() => undefined);
    },
  };
}

function goesOnWith(page: ReadPage, text: TakenText | null): boolean {
  return text !== null && page.follow(text);
}

async function paint(read: ReadingKeeper['read']): Promise<void> {
  const page = await read();
  if (typeof page !== 'string' && !page.face.isPainted) await page.face.setPainted(true);
}
