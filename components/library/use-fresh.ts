import { useEffect, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Library } from './library.ts';
import type { Loaded } from './use-loaded.ts';

/** Asks whenever `key` is another, and again with every news of the library; until then what was there stays. */
export function useFresh<Wanted extends object>(
  key: string,
  ask: () => Promise<Wanted | null>,
  library: Library,
): Loaded<Wanted> {
  const [loaded, setLoaded] = useState<{ key: string; value: Loaded<Wanted> }>({
    key,
    value: null,
  });
  useEffect(() => {
    const life = new AbortController();
    const again = oneAtATime(async () => {
      try {
        const value = (await ask()) ?? 'absent';
        if (!life.signal.aborted) setLoaded({ key, value });
      } catch (error) {
        if (!life.signal.aborted) library.tellFailure(error, i18n.t('library.failed'));
      }
    });
    library.actions.shelf.onNews(again, life.signal);
    again();
    return () => life.abort();
  }, [key]);
  return loaded.key === key ? loaded.value : null;
}

/** Does the work when it is called, and once more where it is called meanwhile: news come in swarms. */
function oneAtATime(work: () => Promise<void>): () => void {
  let isBusy = false;
  let isWanted = false;
  const run = async (): Promise<void> => {
    isBusy = true;
    do {
      isWanted = false;
      await work();
    } while (isWanted);
    isBusy = false;
  };
  return () => {
    isWanted = true;
    if (!isBusy) void run();
  };
}
