import { useEffect, useRef, useState } from 'preact/hooks';

import type { ExchangeProgress } from './exchange-actions.ts';

/** Something long that runs. */
export interface Running {
  /** From 0 to 1; `null` where nobody can tell. */
  readonly share: number | null;
  readonly cancel: () => void;
}

/** How something ended: given up is no failure. */
export type Ending<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'cancelled' };

/** One long piece of work at a time; leaving the view ends it. */
export function useProgress() {
  const [running, setRunning] = useState<Running | null>(null);
  const life = useRef<AbortController | null>(null);
  useEffect(() => () => life.current?.abort(), []);

  const run = async <Result>(
    work: (progress: ExchangeProgress) => Promise<Result>,
  ): Promise<Ending<Result>> => {
    const controller = new AbortController();
    const { signal } = controller;
    life.current = controller;
    const show = (share: number | null): void =>
      setRunning((before) =>
        before?.share === share ? before : { share, cancel: () => controller.abort() },
      );
    show(0);
    try {
      const tell = (share: number | null) => show(share === null ? null : inPercent(share));
      return { kind: 'done', result: await work({ signal, tell }) };
    } catch (error) {
      if (signal.aborted) return { kind: 'cancelled' };
      throw error;
    } finally {
      setRunning(null);
    }
  };
  return { running, run };
}

/** Whole percents, so that nothing is drawn again for every article. */
function inPercent(share: number): number {
  return Math.floor(Math.min(1, share) * 100) / 100;
}
