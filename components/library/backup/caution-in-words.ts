import { i18n } from '#i18n';

import type { BackupCaution } from '../../../lib/domain/backup-caution.ts';
import { formatMegabytes } from '../../reader-locale.ts';
import { articlesInWords } from './count-records.ts';

/** Why the backups so far are left alone, where they are, and what to do if something was lost. */
export function cautionInWords({ kind, before, now, since }: BackupCaution): string {
  const then = articlesInWords(before.articles);
  if (kind === 'emptied') return i18n.t('backup.caution.emptied', [then, since]);
  return i18n.t('backup.caution.smaller', [
    articlesInWords(now.articles),
    formatMegabytes(now.bytes),
    then,
    formatMegabytes(before.bytes),
    since,
  ]);
}
