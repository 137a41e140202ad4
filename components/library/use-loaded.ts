import { useEffect, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Library } from './library.ts';

/** Something that is asked for: `null` until it is there, `'absent'` where there is none. */
export type Loaded<Wanted> = Wanted | 'absent' | null;

/** Asks whenever `key` is another; what was there before goes at once. */
export function useLoaded<Wanted extends object>(
  key: string,
  ask: () => Promise<Wanted | null>,
  { tellFailure }: Library,
): Loaded<Wanted> {
  const [loaded, setLoaded] = useState<{ key: string; value: Loaded<Wanted> }>({
    key,
    value: null,
  });
  useEffect(() => {
    let isCurrent = true;
    ask().then(
      (value) => isCurrent && setLoaded({ key, value: value ?? 'absent' }),
      (error: unknown) => isCurrent && tellFailure(error, i18n.t('library.failed')),
    );
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return loaded.key === key ? loaded.value : null;
}
