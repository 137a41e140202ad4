import { useEffect, useRef } from 'preact/hooks';

import { isTyping } from '../../notes/undo/use-undo-keys.ts';

/** Hears a key of one letter wherever nothing is typed, while such keys are on. */
export function useSingleKey(wanted: string, areOn: boolean, onKey: () => void): void {
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => {
    if (!areOn) return;
    const life = new AbortController();
    const hear = (event: KeyboardEvent): void => {
      const { key, target, ctrlKey, metaKey, altKey, defaultPrevented } = event;
      if (key !== wanted || ctrlKey || metaKey || altKey || defaultPrevented) return;
      if (isTyping(target)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', hear, { signal: life.signal });
    return () => life.abort();
  }, [wanted, areOn]);
}
