import type { BackupCaution } from './backup-caution.ts';
import type { BackupFile, BackupSeries, BackupSize } from './backup-series.ts';
import { DAY_MS } from './day.ts';

/** How often backups are made by themselves. */
export const BACKUP_RHYTHMS = ['off', 'daily', 'weekly'] as const;
export type BackupRhythm = (typeof BACKUP_RHYTHMS)[number];

/** How many of the backups made by themselves may be kept. */
export const BACKUPS_KEPT = [1, 3, 7, 30] as const;

export interface BackupPlan {
  readonly rhythm: BackupRhythm;
  /** So many files are kept; then a new one takes the place of the oldest. */
  readonly kept: number;
}

/** Why no backup could be made. */
export const BACKUP_FAILURES = [
  'no-room',
  'not-allowed',
  /** The file could not be written, whyever. */
  'not-written',
  /** Somebody cancelled the download, or the question where to put it. */
  'cancelled',
  /** What was made could not be read again. */
  'unreadable',
  'other',
] as const;
export type BackupFailure = (typeof BACKUP_FAILURES)[number];

/** A backup that was made. */
export interface MadeBackup extends BackupSize {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** How many articles are not in it, as they could not be read. */
  readonly leftOut: number;
}

/** A backup that is being made by itself. */
export interface RunningBackup {
  readonly begun: number;
  /** `null` while its file is made. */
  readonly saving: SavingBackup | null;
}

/** A file that is being downloaded. */
export interface SavingBackup {
  /** The browser's number for it. */
  readonly downloadId: number;
  readonly file: BackupFile;
  /** The series that it will belong to. */
  readonly series: BackupSeries;
  readonly leftOut: number;
}

/** What is known of backups. */
export interface BackupState {
  /** The last one, however it was made. */
  readonly last: MadeBackup | null;
  /** The last one that was made by itself. */
  readonly lastByItself: MadeBackup | null;
  /** Where those go that are made by themselves. */
  readonly series: BackupSeries | null;
  readonly running: RunningBackup | null;
  /** `null` once one was made. */
  readonly failure: BackupFailure | null;
  readonly caution: BackupCaution | null;
  /** What the reader has been told of. */
  readonly told: BackupFailure | BackupCaution['kind'] | null;
  /** Until when none is begun by itself: milliseconds since 1970. */
  readonly waitsUntil: number;
  /** Until when the reader does not want to be reminded. */
  readonly quietUntil: number;
}

/** Nothing was ever backed up. */
export const NO_BACKUP: BackupState = {
  last: null,
  lastByItself: null,
  series: null,
  running: null,
  failure: null,
  caution: null,
  told: null,
  waitsUntil: 0,
  quietUntil: 0,
};

const EVERY_MS = { daily: DAY_MS, weekly: 7 * DAY_MS } as const;

/** A backup that has not come to its end for so long was cut off. */
const CUT_OFF_MS = 60 * 60 * 1_000;

/** Whether a backup is to be made by itself now. Clocks are set back, too. */
export function isBackupDue({ rhythm }: BackupPlan, state: BackupState, now: number): boolean {
  if (rhythm === 'off') return false;
  const { running, lastByItself, waitsUntil } = state;
  if (running !== null && Math.abs(now - running.begun) < CUT_OFF_MS) return false;
  if (now < waitsUntil && waitsUntil - now <= DAY_MS) return false;
  return lastByItself === null || Math.abs(now - lastByItself.at) >= EVERY_MS[rhythm];
}

/** Until when to wait after a failure: whoever said no is not asked again every hour. */
export function waitAfter(failure: BackupFailure, now: number): number {
  return failure === 'cancelled' ? now + DAY_MS : 0;
}

/** What there is to be lost. */
export interface ShelfSize {
  readonly articles: number;
  readonly notes: number;
  /** When the first article came: milliseconds since 1970. */
  readonly since: number;
}

const REMIND = { notes: 50, daysWithNone: 14, daysSinceLast: 30 } as const;
/** Whoever does not want to hear of it hears nothing for so long. */
const QUIET_DAYS = 30;

/** Why to remind of backups. */
export type Reminder = 'none-yet' | 'old';

/** Whether there is much to lose and none was made, or none for long; made by themselves or not. */
export function reminderDue(
  { rhythm }: BackupPlan,
  { last, quietUntil }: BackupState,
  { articles, notes, since }: ShelfSize,
  now: number,
): Reminder | null {
  if (articles === 0 || now < quietUntil) return null;
  if (last !== null) return now - last.at >= REMIND.daysSinceLast * DAY_MS ? 'old' : null;
  if (rhythm !== 'off') return null;
  const isMuch = notes >= REMIND.notes || now - since >= REMIND.daysWithNone * DAY_MS;
  return isMuch ? 'none-yet' : null;
}

/** Until when to be quiet, asked now. */
export function quietFrom(now: number): number {
  return now + QUIET_DAYS * DAY_MS;
}
