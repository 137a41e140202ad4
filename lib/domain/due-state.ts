import { DAY_MS } from './day.ts';

/** How near the day is by which something is to be checked; `none` where no day is set. */
export type DueState = 'overdue' | 'today' | 'this-week' | 'later' | 'none';

const DAYS_OF_A_WEEK = 7;

/** How near a day is; both days as "2026-11-30". What is no day counts as none. */
export function dueState(due: string | null, today: string): DueState {
  const days = due === null ? Number.NaN : (Date.parse(due) - Date.parse(today)) / DAY_MS;
  if (Number.isNaN(days)) return 'none';
  if (days < 0) return 'overdue';
  if (days === 0) return 'today';
  return days < DAYS_OF_A_WEEK ? 'this-week' : 'later';
}
