import type { PaintedStatement } from './painted-statements.ts';
import type { Painting } from './painting.ts';

/** Turns the painting of a page on and off. */
export interface PaintingSwitch {
  readonly isOn: boolean;
  /** Ends when all is painted, or all paint is gone. */
  turn(isOn: boolean): Promise<void>;
  /** Paints again what the page took away, where it is on. */
  refresh(): void;
}

/** A switch for these statements; it is off, and goes off with the signal. */
export function createPaintingSwitch(
  painting: Painting,
  painted: readonly PaintedStatement[],
  signal: AbortSignal,
): PaintingSwitch {
  let job: AbortController | null = null;
  const turnOff = (): void => {
    job?.abort();
    job = null;
    painting.clear();
  };
  signal.addEventListener('abort', turnOff, { once: true });
  return {
    get isOn() {
      return job !== null;
    },
    async turn(isOn) {
      turnOff();
      if (!isOn) return;
      job = new AbortController();
      await painting.paint(painted, job.signal);
    },
    refresh() {
      if (job !== null) void painting.paint(painted, job.signal);
    },
  };
}
