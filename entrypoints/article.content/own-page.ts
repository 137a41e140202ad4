import type { UnreadableReason } from '../../lib/domain/reading.ts';
import { whatHolds } from '../../lib/page/living/what-holds.ts';
import type { LentPage, TakenText } from '../../lib/page/open-page.ts';
import { keepReading } from './keep-reading.ts';
import type { ReadPage } from './read-page.ts';
import { isOnPage, isShown, takePage } from './take-page.ts';

/** This page, its text and what is shown of it. */
export interface OwnPage {
  /** What our other scripts may know of it. */
  readonly lent: LentPage;
  /** The page with its text analysed, as it was read last. */
  readonly page: ReadPage | null;
  /** The text of the page, taken now where it is new or the page has changed its article. */
  take(): Promise<TakenText | UnreadableReason>;
  /** The page with its text analysed, taken and analysed now where that is new. */
  read(): Promise<ReadPage | UnreadableReason>;
}

/** Prepares the page; it starts when asked and leaves nothing after the signal. */
export function createOwnPage(signal: AbortSignal): OwnPage {
  let taken: TakenText | null = null;
  let taking: ReturnType<typeof takePage> | null = null;
  const tell = (): void => lent.listeners.forEach((listener) => listener());
  const keeper = keepReading(() => taken, tell, signal);

  const takeNow = async (): Promise<TakenText | UnreadableReason> =>
    await (taking ??= takePage(signal).finally(() => (taking = null)));
  const lent: LentPage = {
    get taken() {
      return taken;
    },
    get isPainted() {
      return keeper.page?.face.isPainted ?? false;
    },
    async look() {
      const text = await takeNow();
      if (!signal.aborted) lent.accept(whatHolds(taken, typeof text === 'string' ? null : text));
    },
    accept(text) {
      taken = text;
      keeper.bringUp();
      tell();
    },
    listeners: new Set(),
  };

  const own: OwnPage = {
    lent,
    get page() {
      return keeper.page;
    },
    async take() {
      if (taken !== null && isShown(taken)) return taken;
      const text = await takeNow();
      // Nobody who asks is given words that are gone.
      const before = taken !== null && isOnPage(taken) ? taken : null;
      lent.accept(whatHolds(before, typeof text === 'string' ? null : text));
      return taken ?? (typeof text === 'string' ? text : 'no-article');
    },
    async read() {
      const text = await own.take();
      return typeof text === 'string' ? text : await keeper.read();
    },
  };
  return own;
}
