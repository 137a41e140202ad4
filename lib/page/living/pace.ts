/** Does a work again and again when asked, never so often that the page would feel it. */
export interface Pace {
  /** Has the work done, once, as soon as enough rest has passed. */
  ask(): void;
}

export interface PaceOptions {
  readonly work: () => Promise<void> | void;
  /** Asked again within this time, the work waits for that much more quiet. */
  readonly quietMs: number;
  /** But no longer than this. */
  readonly patienceMs: number;
}

/** Rest after work, as a multiple of how long it took: two parts in a hundred of the page's time. */
const REST = 50;
/** A machine that is busy with other things makes work look long. */
const LONGEST_REST_MS = 20_000;

/** Sets a pace that ends with the signal; nothing runs, and no timer, while nobody asks. */
export function setPace({ work, quietMs, patienceMs }: PaceOptions, signal: AbortSignal): Pace {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let askedAt: number | null = null;
  let restedAt = 0;
  let isWorking = false;

  const start = async (): Promise<void> => {
    if (isWorking || signal.aborted) return;
    askedAt = null;
    isWorking = true;
    const started = performance.now();
    try {
      await work();
    } finally {
      isWorking = false;
      const ended = performance.now();
      restedAt = ended + Math.min(REST * (ended - started), LONGEST_REST_MS);
      // Asked meanwhile.
      if (askedAt !== null) schedule();
    }
  };
  const schedule = (): void => {
    clearTimeout(timer);
    const now = performance.now();
    const quietAt = Math.min(now + quietMs, (askedAt ?? now) + patienceMs);
    const waitMs = Math.max(quietAt, restedAt) - now;
    if (waitMs <= 0) void start();
    else timer = setTimeout(() => void start(), waitMs);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  return {
    ask() {
      askedAt ??= performance.now();
      if (!isWorking) schedule();
    },
  };
}
