/** Longest stretch of work between two pauses, so that the page scrolls on smoothly. */
const STRETCH_MS = 8;

/** Lets the page's own work run before ours goes on. */
export function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield !== undefined) return scheduler.yield();
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Works through a list with pauses; what is left when the signal aborts is left undone. */
export async function workGently<Item>(
  items: readonly Item[],
  work: (item: Item) => void,
  signal: AbortSignal,
): Promise<void> {
  let resumed = performance.now();
  for (const item of items) {
    if (performance.now() - resumed > STRETCH_MS) {
      await giveWay();
      resumed = performance.now();
    }
    if (signal.aborted) return;
    work(item);
  }
}
