import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

import { isTyping } from '../../notes/undo/use-undo-keys.ts';

/** “/” leads into the search field from wherever nothing is typed. */
export function useShelfKeys(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const life = new AbortController();
    const hear = (event: KeyboardEvent): void => {
      const { key, target, ctrlKey, metaKey, altKey, defaultPrevented } = event;
      if (key !== '/' || ctrlKey || metaKey || altKey || defaultPrevented) return;
      if (isTyping(target)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', hear, { signal: life.signal });
    return () => life.abort();
  }, []);
}
