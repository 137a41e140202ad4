/** Work on several things, where what is done to one of them never overtakes what was done before. */
export interface Turns {
  readonly inTurn: <Result>(key: string, work: () => Promise<Result>) => Promise<Result>;
  /** Settles when nothing is on its way. */
  readonly allTaken: () => Promise<unknown>;
}

export function createTurns(): Turns {
  const latest = new Map<string, Promise<unknown>>();
  return {
    inTurn(key, work) {
      const before = latest.get(key);
      // Nothing to wait for: send at once, since the popup may be closing. A change that failed told
      // its own caller, and must not stop the next.
      const done = before === undefined ? work() : before.catch(() => undefined).then(work);
      const forget = (): void => {
        if (latest.get(key) === done) latest.delete(key);
      };
      latest.set(key, done);
      done.then(forget, forget);
      return done;
    },
    allTaken: () => Promise.allSettled(latest.values()),
  };
}
