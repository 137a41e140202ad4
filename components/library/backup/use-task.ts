import { useEffect, useRef, useState } from 'preact/hooks';

import type { BackupStep, BackupTask } from './backup-actions.ts';

/** How far something long has come. */
export interface TaskProgress {
  readonly step: BackupStep;
  readonly share: number;
}

/** Something long that runs, or `null`, and how to begin and give it up. */
export interface RunningTask {
  readonly progress: TaskProgress | null;
  /** Whether it came to its end: not where it was given up. */
  readonly run: (first: BackupStep, work: (task: BackupTask) => Promise<void>) => Promise<boolean>;
  readonly giveUp: () => void;
}

/** One long task at a time; leaving the view gives it up. */
export function useTask(): RunningTask {
  const [progress, setProgress] = useState<TaskProgress | null>(null);
  const life = useRef<AbortController | null>(null);
  useEffect(() => () => life.current?.abort(), []);
  const run: RunningTask['run'] = async (first, work) => {
    const { signal } = (life.current = new AbortController());
    setProgress({ step: first, share: 0 });
    try {
      await work({
        signal,
        tell: (step, share) => {
          if (!signal.aborted) setProgress({ step, share: inPercent(share) });
        },
      });
      return true;
    } catch (error) {
      if (signal.aborted) return false;
      throw error;
    } finally {
      setProgress(null);
    }
  };
  return { progress, run, giveUp: () => life.current?.abort() };
}

/** Whole percents, so that nothing is drawn again for every article. */
function inPercent(share: number): number {
  return Math.floor(Math.min(1, share) * 100) / 100;
}
