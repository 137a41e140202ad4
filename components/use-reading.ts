import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

import type { PageNotes } from '../lib/domain/note.ts';
import type { Reading, UnreadableReason } from '../lib/domain/reading.ts';
import type { KeptWork } from '../lib/domain/shelf.ts';
import type { PopupActions, Progress } from './popup-actions.ts';

/** How far reading the tab has come. */
export type ReadingState =
  | { readonly phase: 'reading'; readonly progress: Progress | null }
  | {
      readonly phase: 'read';
      readonly reading: Reading;
      readonly isPainted: boolean;
      /** `null` where the shelf could not be opened. */
      readonly keptWork: KeptWork | null;
      /** `null` where there is none. */
      readonly paintingKey: string | null;
      readonly whenNotes: Promise<PageNotes>;
    }
  | { readonly phase: 'unreadable'; readonly reason: UnreadableReason }
  | { readonly phase: 'failed' };

const STARTING: ReadingState = { phase: 'reading', progress: null };

/** Reads the tab once, and again whenever the function it returns is called. */
export function useReading(actions: PopupActions): readonly [ReadingState, () => void] {
  const [state, setState] = useState<ReadingState>(STARTING);
  const [attempt, setAttempt] = useState(1);

  useLayoutEffect(() => {
    let isCurrent = true;
    const show = (next: ReadingState) => isCurrent && setState(next);
    const showProgress = (progress: Progress) =>
      setState((now) => (now.phase === 'reading' ? { phase: 'reading', progress } : now));

    setState(STARTING);
    const stopListening = actions.onProgress(showProgress);
    void readTab(actions).then(show).finally(stopListening);
    return () => {
      isCurrent = false;
      stopListening();
    };
  }, [actions, attempt]);

  return [state, useCallback(() => setAttempt((count) => count + 1), [])];
}

async function readTab(actions: PopupActions): Promise<ReadingState> {
  try {
    const outcome = await actions.readTab();
    if (outcome.state === 'unreadable') return { phase: 'unreadable', reason: outcome.reason };
    const { reading, isPainted } = outcome;
    // Not waited for: finding notes again may take longer than everything else.
    const whenNotes = actions.getNotes(reading.article);
    // Whoever waits for it tells of a failure; until then nobody does.
    whenNotes.catch(() => undefined);
    // Both before anything is shown, so that nothing moves when they come.
    const [keptWork, paintingKey] = await Promise.all([
      orNull(actions.getKeptWork(reading.article), actions),
      orNull(actions.getPaintingKey(), actions),
    ]);
    return { phase: 'read', reading, isPainted, keptWork, paintingKey, whenNotes };
  } catch (error) {
    actions.reportError(error);
    return { phase: 'failed' };
  }
}

/** What cannot be had is reported, and must not keep the reader from the reading. */
async function orNull<Wanted>(wanted: Promise<Wanted>, { reportError }: PopupActions) {
  try {
    return await wanted;
  } catch (error) {
    reportError(error);
    return null;
  }
}
