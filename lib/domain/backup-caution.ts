import type { BackupSeries, BackupSize } from './backup-series.ts';

/** Why the backups so far are left alone. */
export const BACKUP_CAUTIONS = ['emptied', 'smaller'] as const;

/** Much less is on the shelf than in the backups so far. It may have been lost, so those stay as they are. */
export interface BackupCaution {
  /** Nothing is left, so no backup is made; or much less, so it goes to a folder of its own. */
  readonly kind: (typeof BACKUP_CAUTIONS)[number];
  /** The fullest of those that stay. */
  readonly before: BackupSize;
  readonly now: BackupSize;
  /** Names the folder of those that stay. */
  readonly since: string;
}

/** Whoever tidies up a shelf seldom throws away more than this share of it between two backups. */
const MUCH_LESS = 0.5;

/** Why a backup of this size must not take the place of any in the series; `null` where it may. */
export function cautionFor(
  { articles, bytes }: BackupSize,
  series: BackupSeries | null,
): BackupCaution | null {
  if (series === null) return null;
  const { files, since } = series;
  const before = {
    articles: Math.max(0, ...files.map((file) => file.articles)),
    bytes: Math.max(0, ...files.map((file) => file.bytes)),
  };
  const isMuchLess = articles < before.articles * MUCH_LESS || bytes < before.bytes * MUCH_LESS;
  if (!isMuchLess) return null;
  const kind = articles === 0 ? 'emptied' : 'smaller';
  return { kind, before, now: { articles, bytes }, since };
}
