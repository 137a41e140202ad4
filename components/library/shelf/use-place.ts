import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import type { ShelfBook } from './shelf-book.ts';

/**
 * The row that keys work on. Who comes back to the shelf from an article finds it as it was left:
 * scrolled there, with the focus on that row.
 */
export function usePlace(
  book: ShelfBook,
  room: RefObject<HTMLElement | null>,
): [active: string | null, setActive: (id: string) => void] {
  const [active, setActive] = useState(book.place?.active ?? null);
  const latest = useRef(active);
  latest.current = active;
  useLayoutEffect(() => {
    if (book.place !== null) {
      scrollTo(0, book.place.scrolledTo);
      const row = room.current?.querySelector<HTMLElement>('.shelf-row[tabindex="0"]');
      row?.focus({ preventScroll: true });
    }
    // The page has another view in it by the time the effect is undone, so its place is noted on the way.
    let scrolledTo = scrollY;
    const note = (): void => void (scrolledTo = scrollY);
    addEventListener('scroll', note, { passive: true });
    return () => {
      removeEventListener('scroll', note);
      book.place = { active: latest.current, scrolledTo };
    };
  }, [book]);
  return [active, setActive];
}
