import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';

import { rowsInSight, type Stretch } from './rows-in-sight.ts';

/** A guess, until the first row has been laid out. */
const ROW_HEIGHT = 84;

/** What is drawn of a long list, and how high each row of it is. */
export interface Rows extends Stretch {
  readonly rowHeight: number;
}

/**
 * Follows the window over a list that scrolls with the page. All rows are equally high, as the style
 * sheet says for width, letters and kind of list; so the list has its full height from the beginning
 * and nothing in it ever moves by itself.
 */
export function useRows(list: RefObject<HTMLElement | null>, count: number, kind: string): Rows {
  const [rows, setRows] = useState<Rows>({ first: 0, end: 20, rowHeight: ROW_HEIGHT });
  const look = useCallback(() => {
    const element = list.current;
    if (element === null) return;
    // Rounded heights would add up to whole rows over ten thousand.
    const height = element.querySelector('.shelf-row')?.getBoundingClientRect().height;
    const rowHeight = height || ROW_HEIGHT;
    const above = -element.getBoundingClientRect().top;
    const next = { ...rowsInSight(above, innerHeight, rowHeight, count), rowHeight };
    setRows((now) => (isSame(now, next) ? now : next));
  }, [count]);
  useLayoutEffect(look, [look, kind]);
  useEffect(() => {
    const life = new AbortController();
    const options = { signal: life.signal, passive: true };
    addEventListener('scroll', look, options);
    addEventListener('resize', look, options);
    // What stands above the list grows and shrinks: filters, words on what was searched for.
    const watch = new ResizeObserver(look);
    watch.observe(document.body);
    return () => {
      life.abort();
      watch.disconnect();
    };
  }, [look]);
  return { ...rows, first: Math.min(rows.first, count), end: Math.min(rows.end, count) };
}

function isSame(a: Rows, b: Rows): boolean {
  return a.first === b.first && a.end === b.end && a.rowHeight === b.rowHeight;
}
