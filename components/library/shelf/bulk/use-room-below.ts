import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

const NAME = '--room-below';

/** Tells the style sheets how much of the window's lower edge this bar covers, while it is there. */
export function useRoomBelow(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const watch = new ResizeObserver(() => {
      style.setProperty(NAME, `${bar.current?.getBoundingClientRect().height ?? 0}px`);
    });
    if (bar.current !== null) watch.observe(bar.current);
    return () => {
      watch.disconnect();
      style.removeProperty(NAME);
    };
  }, [bar]);
}
