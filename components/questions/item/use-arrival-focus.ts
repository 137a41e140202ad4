import { createContext, type RefObject } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';

/** Key of the question whose next form takes the focus, since the button that was pressed goes. */
export const Arriving = createContext<RefObject<string | null>>({ current: null });

/** A reference for what takes the focus when a question comes up in another form. */
export function useArrivalFocus<Element extends HTMLElement>(key: string) {
  const arriving = useContext(Arriving);
  const element = useRef<Element>(null);
  useLayoutEffect(() => {
    if (arriving.current !== key) return;
    arriving.current = null;
    element.current?.focus();
  }, []);
  return element;
}
