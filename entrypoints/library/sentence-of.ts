import { i18n } from '#i18n';

import { BackupProblemError } from '../../lib/exchange/backup/backup-problem.ts';
import {
  ArticleTooLongError,
  NoteNotFoundError,
  OutdatedPlanError,
  StorageFullError,
  UnreadableRecordError,
} from '../../lib/store/index.ts';
import { NotVerifiedError } from './not-verified.ts';

/** What the store is expected to fail with, in a sentence for the reader. */
export function sentenceOf(error: unknown): string | null {
  if (error instanceof BackupProblemError) return BACKUP_PROBLEMS[error.problem]();
  if (error instanceof NotVerifiedError) return i18n.t('backup.restore.notVerified');
  if (error instanceof ArticleTooLongError) return i18n.t('problems.articleTooLong');
  if (error instanceof NoteNotFoundError) return i18n.t('problems.notFound');
  if (error instanceof OutdatedPlanError) return i18n.t('exchange.in.outdated');
  if (error instanceof StorageFullError) return i18n.t('problems.storageFull');
  if (error instanceof UnreadableRecordError) return i18n.t('problems.unreadableRecord');
  return null;
}

const isBad = (): string => i18n.t('backup.restore.problem.badRecord');
const isDamaged = (): string => i18n.t('backup.restore.problem.damaged');

const BACKUP_PROBLEMS: Readonly<Record<BackupProblemError['problem'], () => string>> = {
  'not-ours': () => i18n.t('backup.restore.problem.notOurs'),
  'newer-version': () => i18n.t('backup.restore.problem.newerVersion'),
  'not-json': isBad,
  'bad-record': isBad,
  twice: isBad,
  incomplete: isDamaged,
  changed: isDamaged,
  'goes-on': isDamaged,
  damaged: isDamaged,
};
