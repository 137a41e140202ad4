import type { Watcher } from './run-gently.ts';

interface Running<News, Result> {
  readonly result: Promise<Result>;
  readonly watchers: Set<Watcher<News>>;
  readonly life: AbortController;
}

/** Does work for a watcher, or lets them join in the same work that is being done for others. */
export type SharedWork<News, Result> = (
  key: string,
  watcher: Watcher<News>,
  work: (watcher: Watcher<News>) => Promise<Result>,
) => Promise<Result>;

/**
 * Lets all who ask for the same thing at the same time wait for one piece of work: each hears of its
 * progress, and it is left off when the last of them has gone.
 */
export function shareWork<News, Result>(): SharedWork<News, Result> {
  const runningByKey = new Map<string, Running<News, Result>>();

  const forget = (key: string, life: AbortController): void => {
    if (runningByKey.get(key)?.life === life) runningByKey.delete(key);
  };
  return async (key, watcher, work) => {
    watcher.signal.throwIfAborted();
    const running = runningByKey.get(key) ?? begin(work);
    const { result, watchers, life } = running;
    runningByKey.set(key, running);
    watchers.add(watcher);
    const leave = (): void => {
      watchers.delete(watcher);
      if (watchers.size > 0) return;
      // Whoever asks from now on must not wait for what is left off.
      forget(key, life);
      life.abort(watcher.signal.reason);
    };
    watcher.signal.addEventListener('abort', leave, { once: true });
    try {
      return await result;
    } finally {
      watcher.signal.removeEventListener('abort', leave);
      forget(key, life);
    }
  };
}

function begin<News, Result>(
  work: (watcher: Watcher<News>) => Promise<Result>,
): Running<News, Result> {
  const watchers = new Set<Watcher<News>>();
  const life = new AbortController();
  const tell = (news: News): void => {
    for (const watcher of watchers) watcher.tell(news);
  };
  return { result: work({ signal: life.signal, tell }), watchers, life };
}
