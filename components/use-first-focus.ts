import { useLayoutEffect } from 'preact/hooks';

/** Has the keyboard begin at an element, unless the reader is somewhere already. */
export function useFirstFocus(id: string, isWanted: boolean): void {
  useLayoutEffect(() => {
    if (!isWanted || document.activeElement !== document.body) return;
    // Readers who came by mouse need no ring around it.
    document.getElementById(id)?.focus({ preventScroll: true, focusVisible: false });
  }, []);
}
