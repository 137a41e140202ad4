/** What is heard of work that is done slice by slice, and what ends it early. */
export interface Watcher<Progress> {
  readonly signal: AbortSignal;
  readonly tell: (progress: Progress) => void;
}

/** Longest stretch of work in which no message gets through; a slice that is begun is finished. */
const STRETCH_MS = 12;

/** Does all slices, letting whatever waits have its turn between them; throws when the signal aborts. */
export async function runGently<Progress, Result>(
  slices: Generator<Progress, Result>,
  { signal, tell }: Watcher<Progress>,
): Promise<Result> {
  for (let resumed = performance.now(); ;) {
    signal.throwIfAborted();
    const { done, value } = slices.next();
    if (done) return value;
    if (performance.now() - resumed < STRETCH_MS) continue;
    tell(value);
    await turnOfOthers();
    resumed = performance.now();
  }
}

/**
 * Passes when what was waiting is done. A nested `setTimeout` waits four milliseconds for nothing, and
 * after `scheduler.yield` we would be called before the messages that wait.
 */
function turnOfOthers(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
