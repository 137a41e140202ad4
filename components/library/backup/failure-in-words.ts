import { i18n } from '#i18n';

import type { BackupFailure } from '../../../lib/domain/backup.ts';

const WORDS: Readonly<Record<BackupFailure, () => string>> = {
  'no-room': () => i18n.t('backup.byItself.failed.noRoom'),
  'not-allowed': () => i18n.t('backup.byItself.failed.notAllowed'),
  'not-written': () => i18n.t('backup.byItself.failed.notWritten'),
  cancelled: () => i18n.t('backup.byItself.failed.cancelled'),
  unreadable: () => i18n.t('backup.byItself.failed.unreadable'),
  other: () => i18n.t('backup.byItself.failed.other'),
};

/** Why the last backup could not be made by itself, and what to do. */
export function failureInWords(failure: BackupFailure): string {
  return WORDS[failure]();
}
