import { DAY_MS } from '../../domain/day.ts';
import type { Kept } from '../../domain/shelf.ts';

/** Clocks of two devices may differ by that. */
const SKEW_MS = DAY_MS;

/**
 * Whether a time is nobody's yet. Of two states of a record the later one stands, so one from a clock that is
 * years ahead would write over all that is ever changed here.
 */
export function isYetToCome(time: number, now: number): boolean {
  return time > now + SKEW_MS;
}

/** The record as one that is not from the future. */
export function notAfter<Record extends Kept>(record: Record, now: number): Record {
  if (record.changed <= now && record.created <= now) return record;
  const [created, changed] = [Math.min(record.created, now), Math.min(record.changed, now)];
  return { ...record, created, changed };
}
