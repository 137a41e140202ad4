import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** For an element that comes in the place of what had the focus, and takes it over. */
export function useFocusOnArrival<Arriving extends HTMLElement>(): RefObject<Arriving | null> {
  const arriving = useRef<Arriving>(null);
  useEffect(() => arriving.current?.focus(), []);
  return arriving;
}

/** For an element to go back to when something long is over, unless something else took the focus. */
export function useFocusAfter<Staying extends HTMLElement>(
  isRunning: boolean,
): RefObject<Staying | null> {
  const staying = useRef<Staying>(null);
  const wasRunning = useRef(false);
  useEffect(() => {
    const isOver = wasRunning.current && !isRunning;
    wasRunning.current = isRunning;
    if (isOver && document.activeElement === document.body) staying.current?.focus();
  }, [isRunning]);
  return staying;
}
