import { useEffect, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Library } from './library.ts';

/** Something that is asked for: `null` until it is there, `'absent'` where there is none. */
export type Loaded<Wanted> = Wanted | 'absent' | null;

/** Asks whenever `key` is another; what was there before goes at once, and what is asked for it is given up. */
export function useLoaded<Wanted extends object>(
  key: string,
  ask: (signal: AbortSignal) => Promise<Wanted | null>,
  { tellFailure }: Library,
  failed = i18n.t('library.failed'),
): Loaded<Wanted> {
  const [loaded, setLoaded] = useState<{ key: string; value: Loaded<Wanted> }>({
    key,
    value: null,
  });
  useEffect(() => {
    const life = new AbortController();
    ask(life.signal).then(
      (value) => life.signal.aborted || setLoaded({ key, value: value ?? 'absent' }),
      (error: unknown) => life.signal.aborted || tellFailure(error, failed),
    );
    return () => life.abort();
  }, [key]);
  return loaded.key === key ? loaded.value : null;
}
