import type { RunSlices } from '../../../lib/store/index.ts';
import { runGently } from '../analysis/run-gently.ts';

const NEVER = new AbortController().signal;

/** Runs slices that nobody waits for, letting messages through in between. */
export const runInSlices: RunSlices = (slices) =>
  runGently(slices, { signal: NEVER, tell: () => undefined });
