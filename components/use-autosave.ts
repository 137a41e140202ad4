import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

import type { TellFailure } from './use-announcement.ts';

/** Long enough not to save every letter, short enough that closing the popup loses nothing. */
const PAUSE_MS = 400;

/** What the reader is told about the words being typed. */
export type SaveState = 'idle' | 'saving' | 'saved' | 'failed';

/** Saves text after a pause in typing, and at once when the reader leaves or `flush` is called. */
export function useAutosave(
  save: (text: string) => Promise<unknown>,
  tellFailure: TellFailure,
): readonly [state: SaveState, change: (text: string) => void, flush: () => void] {
  const [state, setState] = useState<SaveState>('idle');
  const waiting = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const callbacks = useRef({ save, tellFailure });
  callbacks.current = { save, tellFailure };

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const text = waiting.current;
    if (text === null) return;
    waiting.current = null;
    // Words typed meanwhile are waiting, and tell their own end.
    const settle = (settled: SaveState) => waiting.current === null && setState(settled);
    callbacks.current.save(text).then(
      () => settle('saved'),
      (error: unknown) => {
        settle('failed');
        callbacks.current.tellFailure(error);
      },
    );
  }, []);

  const change = useCallback(
    (text: string) => {
      waiting.current = text;
      setState('saving');
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, PAUSE_MS);
    },
    [flush],
  );

  useOnLeaving(flush);
  return [state, change, flush];
}

/** Calls when the popup goes, or the view does: the last moment to keep something. */
export function useOnLeaving(keep: () => void): void {
  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const keepNow = () => latest.current();
    // A popup is closed without blurring its fields, and not every browser fires both of these.
    addEventListener('pagehide', keepNow, { signal });
    document.addEventListener('visibilitychange', keepNow, { signal });
    return () => {
      leaving.abort();
      keepNow();
    };
  }, []);
}
