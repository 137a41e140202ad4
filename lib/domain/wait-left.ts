import { DAY_MS } from './day.ts';

/** No server wants to be left alone for longer than a day. */
export const LONGEST_WAIT_MS = DAY_MS;

/** Milliseconds until a moment; 0 once it has come, and where the clock was set back since it was named. */
export function waitLeftMs(moment: number | null, now: number): number {
  const left = (moment ?? now) - now;
  return left > 0 && left <= LONGEST_WAIT_MS ? left : 0;
}
