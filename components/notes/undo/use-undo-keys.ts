import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Steps {
  readonly undo: () => void;
  readonly redo: () => void;
}

/**
 * Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y (on a Mac with ⌘), but for fields, where they belong to what is typed.
 * A view out of sight, whose `buttons` are not in the document, hears nothing.
 */
export function useUndoKeys(steps: Steps, buttons: RefObject<HTMLElement | null>): void {
  const latest = useRef(steps);
  latest.current = steps;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const step = stepOf(event);
      if (step === null || isTyping(event.target) || !buttons.current?.isConnected) return;
      event.preventDefault();
      latest.current[step]();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [buttons]);
}

function stepOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): keyof Steps | null {
  if (altKey || ctrlKey === metaKey) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : null;
}

/** Whether what is pressed goes into text. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.matches('textarea, input:not([type=checkbox], [type=radio])')
  );
}
