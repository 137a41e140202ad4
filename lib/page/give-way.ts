/** Lets the page's own work run before ours goes on. */
export function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield !== undefined) return scheduler.yield();
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Longest stretch of work between two frames: the browser needs the most of a frame to draw it. */
const STRETCH_MS = 4;
/** A page in a hidden tab is not drawn at all. */
const LONGEST_FRAME_MS = 100;

/** Waits until the browser has drawn what was done so far. */
function untilDrawn(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST_FRAME_MS);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
}

/**
 * Works through a list frame by frame, so many milliseconds in each; what is left when the signal
 * aborts is left undone.
 */
export async function workGently<Item>(
  items: readonly Item[],
  work: (item: Item) => void,
  signal: AbortSignal,
  stretchMs = STRETCH_MS,
): Promise<void> {
  let resumed = performance.now();
  for (const item of items) {
    if (performance.now() - resumed > stretchMs) {
      await untilDrawn();
      resumed = performance.now();
    }
    if (signal.aborted) return;
    work(item);
  }
}
