import { useLayoutEffect, useMemo, useState } from 'preact/hooks';

import type { PopupActions } from './popup-actions.ts';
import { createTabReader, STARTING, type ReadingState } from './tab-reader.ts';

/** Reads the tab, looks again at news of its page, and begins anew whenever the function it returns is called. */
export function useReading(actions: PopupActions): readonly [ReadingState, () => void] {
  const [state, setState] = useState<ReadingState>(STARTING);
  const reader = useMemo(() => createTabReader(actions, setState), [actions]);

  useLayoutEffect(() => {
    reader.begin();
    const stopHearing = actions.onPageNews(reader.hear);
    return () => {
      stopHearing();
      reader.stop();
    };
  }, [actions, reader]);

  return [state, reader.begin];
}
