import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Escape within the element closes it; otherwise the browser would close the popup with it. */
export function useEscape(element: RefObject<HTMLElement | null>, onClose: () => void): void {
  const latest = useRef(onClose);
  latest.current = onClose;
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      latest.current();
    };
    const there = element.current;
    there?.addEventListener('keydown', hear);
    return () => there?.removeEventListener('keydown', hear);
  }, [element]);
}
