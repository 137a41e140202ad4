/** Articles by their ids; `null` for any. */
type Named = readonly string[] | null;

/** Has what changed read again, one reading at a time; comes back with what to call with each change. */
export function readingAgain(
  read: (articleIds: Named) => Promise<unknown>,
  report: (error: unknown) => void,
): (articleIds: Named) => void {
  let stale: Named = [];
  const readAgain = inOneGo(async () => {
    const articleIds = stale;
    stale = [];
    await read(articleIds);
  });
  return (articleIds) => {
    stale = stale && articleIds && [...new Set([...stale, ...articleIds])];
    readAgain().catch((error: unknown) => {
      // Nobody knows how far it came.
      stale = null;
      report(error);
    });
  };
}

/** Work that is asked for while it is being done is done once more after that, and not more often. */
function inOneGo(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const run = (): Promise<void> => {
    if (running === null) {
      running = work().finally(() => (running = null));
      return running;
    }
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = null;
        return run();
      });
    return next;
  };
  return run;
}
