import { i18n } from '#i18n';

import {
  ArticleTooLongError,
  NoteNotFoundError,
  StorageFullError,
  UnreadableRecordError,
} from '../../lib/store/index.ts';

/** What the store is expected to fail with, in a sentence for the reader; `null` for everything else. */
export function storeProblem(error: unknown): string | null {
  if (error instanceof ArticleTooLongError) return i18n.t('problems.articleTooLong');
  if (error instanceof NoteNotFoundError) return i18n.t('problems.notFound');
  if (error instanceof StorageFullError) return i18n.t('problems.storageFull');
  if (error instanceof UnreadableRecordError) return i18n.t('problems.unreadableRecord');
  return null;
}
