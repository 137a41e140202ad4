import { isoDay } from './iso-day.ts';

/** How much is in a backup. */
export interface BackupSize {
  readonly articles: number;
  readonly bytes: number;
}

/** A file that was made by itself: "says-who-backup-2.jsonl.gz" has the number 2. */
export interface BackupFile extends BackupSize {
  readonly number: number;
}

/** Files in one folder, of which a new one takes the place of the oldest. */
export interface BackupSeries {
  /** Names the folder: when the series began, by the reader's clock: "2026-11-23 09.30.00". */
  readonly since: string;
  /** Those that are there, oldest first. */
  readonly files: readonly BackupFile[];
}

/** A series without files yet, never in the folder of the one before it. */
export function newSeries(now: Date, before: BackupSeries | null = null): BackupSeries {
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()];
  const words = time.map((part) => String(part).padStart(2, '0')).join('.');
  const since = `${isoDay(now)} ${words}`;
  return since === before?.since
    ? newSeries(new Date(now.getTime() + 1_000))
    : { since, files: [] };
}

/** The number of the next file where so many are kept: one that is free, else the oldest. */
export function nextNumber({ files }: BackupSeries, kept: number): number {
  const numbers = Array.from({ length: kept }, (_, at) => at + 1);
  const free = numbers.find((number) => files.every((file) => file.number !== number));
  return free ?? files.find(({ number }) => number <= kept)?.number ?? 1;
}

/** Where a file of a series lies, below the folder for downloads. */
export function pathOf({ since }: BackupSeries, number: number): string {
  return `Says Who backups/since ${since}/says-who-backup-${number}.jsonl.gz`;
}

/** The series with one more file, in the place of the one that had its number. */
export function withFile({ since, files }: BackupSeries, file: BackupFile): BackupSeries {
  return { since, files: [...files.filter(({ number }) => number !== file.number), file] };
}
