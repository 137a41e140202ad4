/** How often backups are made by themselves. */
export const BACKUP_RHYTHMS = ['off', 'daily', 'weekly'] as const;
export type BackupRhythm = (typeof BACKUP_RHYTHMS)[number];

/** How many of the backups made by themselves may be kept. */
export const BACKUPS_KEPT = [1, 3, 7, 30] as const;

export interface BackupPlan {
  readonly rhythm: BackupRhythm;
  /** So many are kept, then the oldest is written over. */
  readonly kept: number;
}

/** Why no backup could be made. */
export const BACKUP_FAILURES = ['no-room', 'not-allowed', 'other'] as const;
export type BackupFailure = (typeof BACKUP_FAILURES)[number];

/** A backup that was made. */
export interface MadeBackup {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly articles: number;
  readonly bytes: number;
}

/** A backup that is being made by itself. */
export interface RunningBackup {
  readonly begun: number;
  /** The browser's number for the download, once there is one. */
  readonly downloadId: number | null;
  readonly articles: number;
  readonly bytes: number;
}

/** What is known of backups. */
export interface BackupState {
  /** The last one, however it was made. */
  readonly last: MadeBackup | null;
  /** The last one that was made by itself. */
  readonly lastByItself: MadeBackup | null;
  /** How many were made by themselves since that was turned on. */
  readonly count: number;
  /** The day since when they are: "2026-11-23". */
  readonly since: string;
  readonly running: RunningBackup | null;
  /** `null` once one was made. */
  readonly failure: BackupFailure | null;
  /** The failure the reader has been told of. */
  readonly told: BackupFailure | null;
  /** Until when the reader does not want to be reminded. */
  readonly quietUntil: number;
}

/** Nothing was ever backed up. */
export const NO_BACKUP: BackupState = {
  last: null,
  lastByItself: null,
  count: 0,
  since: '',
  running: null,
  failure: null,
  told: null,
  quietUntil: 0,
};

const HOUR_MS = 60 * 60 * 1_000;
const DAY_MS = 24 * HOUR_MS;
const EVERY_MS = { daily: DAY_MS, weekly: 7 * DAY_MS } as const;

/** A backup that has not come to its end for so long was cut off. */
const CUT_OFF_MS = HOUR_MS;

/** Whether a backup is to be made by itself now. Clocks are set back, too. */
export function isBackupDue({ rhythm }: BackupPlan, state: BackupState, now: number): boolean {
  if (rhythm === 'off') return false;
  const { running, lastByItself } = state;
  if (running !== null && Math.abs(now - running.begun) < CUT_OFF_MS) return false;
  return lastByItself === null || Math.abs(now - lastByItself.at) >= EVERY_MS[rhythm];
}

/**
 * The file that the next backup is written to, below the folder for downloads; the oldest is written over.
 * Each time it is turned on begins a folder of its own, so that a new, empty library never takes the place
 * of an old one's backups.
 */
export function backupFile({ kept }: BackupPlan, { count, since }: BackupState): string {
  return `Says Who backups/since ${since}/says-who-backup-${1 + (count % kept)}.jsonl.gz`;
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

/** Whether to remind of backups: there is much to lose, and none was made (for long). */
export function isReminderDue(
  { rhythm }: BackupPlan,
  { last, quietUntil }: BackupState,
  { articles, notes, since }: ShelfSize,
  now: number,
): boolean {
  if (rhythm !== 'off' || articles === 0 || now < quietUntil) return false;
  if (last !== null) return now - last.at >= REMIND.daysSinceLast * DAY_MS;
  return notes >= REMIND.notes || now - since >= REMIND.daysWithNone * DAY_MS;
}

/** Until when to be quiet, asked now. */
export function quietFrom(now: number): number {
  return now + QUIET_DAYS * DAY_MS;
}
