import { i18n } from '#i18n';

import { BackupProblemError } from '../../lib/exchange/backup/backup-problem.ts';
import { OutdatedPlanError, RestoreEndedError } from '../../lib/store/index.ts';
import { storeProblem } from '../background/store-problem.ts';
import { NotVerifiedError } from './not-verified.ts';

/** What the library is expected to fail with, in a sentence for the reader. */
export function sentenceOf(error: unknown): string | null {
  if (error instanceof BackupProblemError) return BACKUP_PROBLEMS[error.problem]();
  if (error instanceof NotVerifiedError) return i18n.t('backup.restore.notVerified');
  if (error instanceof OutdatedPlanError) return i18n.t('exchange.in.outdated');
  if (error instanceof RestoreEndedError) return i18n.t('exchange.in.elsewhere');
  return storeProblem(error);
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
