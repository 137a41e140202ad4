import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

import type { Digest } from '../../../../lib/domain/digest.ts';
import { rowAfter } from './row-after.ts';

interface RowFocus {
  /** Gives the focus to the row that keys work on, once it is drawn. */
  readonly focus: () => void;
  /**
   * Leads on from rows that are about to go: the focus would be lost with them. `false` where no other
   * row is left.
   */
  readonly moveOn: (articles: readonly Digest[], gone: readonly Digest[]) => boolean;
}

/** Leads the focus into the list, and on in it. */
export function useRowFocus(
  column: RefObject<HTMLElement | null>,
  [active, setActive]: readonly [active: string | null, setActive: (id: string) => void],
): RowFocus {
  const [wish, setWish] = useState<object | null>(null);
  useLayoutEffect(() => {
    if (wish === null) return;
    column.current?.querySelector<HTMLElement>('.shelf-row[tabindex="0"]')?.focus();
  }, [wish]);
  return {
    focus: () => setWish({}),
    moveOn(articles, gone) {
      const next = rowAfter(articles, gone, active);
      if (next === null) return false;
      setActive(next);
      setWish({});
      return true;
    },
  };
}
