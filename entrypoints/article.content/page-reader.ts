import type { UnreadableReason } from '../../lib/domain/reading.ts';
import type { Span } from '../../lib/domain/span.ts';
import type { ReadOutcome } from '../../lib/messages/index.ts';
import { changeSettings, getSettings } from '../../lib/settings/settings.ts';
import { readPage, type ReadPage } from './read-page.ts';

/** What the other contexts may ask of a page. */
export interface PageReader {
  /** Reads the page, once; it is painted if the reader wants pages painted. */
  read(): Promise<ReadOutcome>;
  showPassage(span: Span): boolean;
  /** Paints or stops painting, `null` turns it over; comes back with what holds now. */
  setPainting(isPainted: boolean | null): Promise<boolean>;
}

/** Prepares the reader of this page; it starts when asked and leaves nothing after the signal. */
export function createPageReader(signal: AbortSignal): PageReader {
  let life = new AbortController();
  let reading: Promise<ReadPage | UnreadableReason> | null = null;
  let page: ReadPage | null = null;
  signal.addEventListener('abort', () => life.abort(), { once: true });

  /** The page as it was read, read now where it is new or has changed its article. */
  const current = async (): Promise<ReadPage | UnreadableReason> => {
    if (page?.isCurrent) return page;
    reading ??= begin();
    try {
      const outcome = await reading;
      page = typeof outcome === 'string' ? null : outcome;
      return outcome;
    } finally {
      reading = null;
    }
  };
  const begin = (): Promise<ReadPage | UnreadableReason> => {
    life.abort();
    life = new AbortController();
    return readPage(life.signal);
  };

  return {
    async read() {
      const wasRead = page?.isCurrent === true;
      const read = await current();
      if (typeof read === 'string') return { state: 'unreadable', reason: read };
      const { isPaintingOn } = await getSettings();
      if (!wasRead && isPaintingOn) await read.face.setPainted(true);
      return { state: 'read', reading: read.reading, isPainted: read.face.isPainted };
    },
    showPassage: (span) => page?.face.showPassage(span) ?? false,
    async setPainting(isPainted) {
      const read = await current();
      if (typeof read === 'string') return false;
      const isWanted = isPainted ?? !read.face.isPainted;
      await read.face.setPainted(isWanted);
      await changeSettings({ isPaintingOn: isWanted });
      return read.face.isPainted;
    },
  };
}
