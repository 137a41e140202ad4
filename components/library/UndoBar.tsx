import './UndoBar.css';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { isTyping } from '../notes/undo/use-undo-keys.ts';
import type { OfferUndo } from './library.ts';
import { useFocusReturn } from './use-focus-return.ts';

/** Something that was done and can be taken back. */
interface Done {
  readonly sentence: string;
  readonly undo: () => Promise<unknown>;
}

/** What was done last, and how to offer to take the next thing back. */
export function useUndoOffer(): [done: Done | null, offerUndo: OfferUndo, withdraw: () => void] {
  const [done, setDone] = useState<Done | null>(null);
  return [done, (sentence, undo) => setDone({ sentence, undo }), () => setDone(null)];
}

interface UndoBarProps {
  readonly done: Done | null;
  readonly onTaken: (undone: Promise<unknown>) => void;
  readonly onClose: () => void;
  /** Takes the focus where it came from nowhere. */
  readonly home: RefObject<HTMLElement | null>;
}

/** What was done, and the way back: by its button or Ctrl+Z. It stays until it is used, closed or replaced. */
export function UndoBar({ done, onTaken, onClose, home }: UndoBarProps) {
  const { place, onFocusIn, giveBack } = useFocusReturn(home);
  const close = (): void => {
    giveBack();
    onClose();
  };
  const undo = (): void => {
    if (done === null) return;
    close();
    onTaken(done.undo());
  };
  useUndoKey(undo);
  return (
    <output class="undo-bar" ref={place} onFocusIn={onFocusIn}>
      {done !== null && (
        <>
          <span class="undo-bar-words">{done.sentence}</span>
          <button type="button" class="undo-bar-button" onClick={undo}>
            {i18n.t('library.undo.button')}
          </button>
          <button
            type="button"
            class="undo-bar-close"
            aria-label={i18n.t('library.undo.close')}
            onClick={close}
          >
            <span aria-hidden="true">×</span>
          </button>
        </>
      )}
    </output>
  );
}

/** Ctrl+Z, on a Mac with ⌘; in a field it belongs to what is typed. */
function useUndoKey(undo: () => void): void {
  const latest = useRef(undo);
  latest.current = undo;
  useEffect(() => {
    const life = new AbortController();
    const hear = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
      const isUndo = key.toLowerCase() === 'z' && ctrlKey !== metaKey && !shiftKey && !altKey;
      if (!isUndo || isTyping(target) || event.defaultPrevented) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', hear, { signal: life.signal });
    return () => life.abort();
  }, []);
}
