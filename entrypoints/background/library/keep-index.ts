import type { LibraryNews } from '../../../lib/messages/index.ts';
import type { IndexKeeper, RunSlices } from '../../../lib/store/index.ts';

/** How often the index may be brought up to date, in milliseconds. */
export interface Pace {
  /** Quiet after the last change: typing is kept every moment. */
  readonly quietMs: number;
  /** Nobody who goes on typing waits longer than this to find what they typed. */
  readonly mostMs: number;
}

const PACE: Pace = { quietMs: 1_000, mostMs: 8_000 };

/** What the index is kept with. */
export interface IndexUpkeep {
  readonly keeper: Pick<IndexKeeper, 'takeInSome' | 'countLeft' | 'tidy' | 'sweep'>;
  /** Runs work in slices, so that messages are answered in between. */
  readonly run: RunSlices;
  /** Tells whoever shows the library what the index took in, and how much is left. */
  readonly tell: (news: LibraryNews) => Promise<void>;
}

/**
 * Keeps the index up with the shelf. Comes back with what to call when something on the shelf changed, and
 * once at the start, since the last time may have been cut short.
 */
export function keepIndex({ keeper, run, tell }: IndexUpkeep, pace: Pace = PACE): () => void {
  let firstWake: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAtWork = false;
  let isSwept = false;

  const takeInAll = async (): Promise<void> => {
    for (;;) {
      const articleIds = await keeper.takeInSome(run);
      if (articleIds.length === 0) break;
      await tell({ articleIds, left: await keeper.countLeft() });
    }
    while (await keeper.tidy(run));
    if (isSwept) return;
    await keeper.sweep();
    isSwept = true;
  };
  const work = async (): Promise<void> => {
    firstWake = null;
    timer = undefined;
    isAtWork = true;
    // What could not be taken in stays in the queue, for the next time.
    await takeInAll().catch((error: unknown) => reportError(error));
    isAtWork = false;
    if (firstWake !== null) wake();
  };
  const wake = (): void => {
    const now = performance.now();
    firstWake ??= now;
    if (isAtWork) return;
    clearTimeout(timer);
    const waited = now - firstWake;
    timer = setTimeout(
      () => void work(),
      Math.max(0, Math.min(pace.quietMs, pace.mostMs - waited)),
    );
  };
  return wake;
}
