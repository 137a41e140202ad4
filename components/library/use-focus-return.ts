import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';

interface FocusReturn {
  /** The element that goes away again. */
  readonly place: RefObject<HTMLOutputElement | null>;
  readonly onFocusIn: (event: FocusEvent) => void;
  /** Gives the focus back where it came from, if it is in there: to be called before what has it goes. */
  readonly giveBack: () => void;
}

/** Leads the focus out of something that goes away; `home` takes it where it came from nowhere. */
export function useFocusReturn(home: RefObject<HTMLElement | null>): FocusReturn {
  const place = useRef<HTMLOutputElement>(null);
  const origin = useRef<HTMLElement | null>(null);
  const isInside = (target: EventTarget | null): boolean =>
    target instanceof Node && place.current?.contains(target) === true;
  return {
    place,
    onFocusIn({ relatedTarget }) {
      if (!isInside(relatedTarget))
        origin.current = relatedTarget instanceof HTMLElement ? relatedTarget : null;
    },
    giveBack() {
      if (!isInside(document.activeElement)) return;
      const target = origin.current?.isConnected === true ? origin.current : home.current;
      target?.focus({ preventScroll: true });
    },
  };
}
