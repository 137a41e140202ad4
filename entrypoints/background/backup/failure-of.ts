import type { BackupFailure } from '../../../lib/domain/backup.ts';
import { BackupProblemError } from '../../../lib/exchange/backup/backup-problem.ts';
import { StorageFullError } from '../../../lib/store/index.ts';

/** Why a backup could not be made. */
export function failureOf(error: unknown): BackupFailure {
  if (error instanceof StorageFullError) return 'no-room';
  if (error instanceof BackupProblemError) return 'unreadable';
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return isFull ? 'no-room' : 'other';
}

/**
 * Both browsers' words: https://developer.chrome.com/docs/extensions/reference/api/downloads#type-InterruptReason.
 * Firefox says `FILE_FAILED`, whatever is wrong with the disk.
 */
const REASONS: Readonly<Record<string, BackupFailure>> = {
  FILE_NO_SPACE: 'no-room',
  FILE_ACCESS_DENIED: 'not-allowed',
  FILE_BLOCKED: 'not-allowed',
  FILE_SECURITY_CHECK_FAILED: 'not-allowed',
  FILE_FAILED: 'not-written',
  FILE_NAME_TOO_LONG: 'not-written',
  FILE_TRANSIENT_ERROR: 'not-written',
  USER_CANCELED: 'cancelled',
};

/** Why a download was interrupted; nothing is told of one that is no longer listed. */
export function failureOfDownload(reason: string | undefined): BackupFailure {
  return REASONS[reason ?? ''] ?? 'other';
}
