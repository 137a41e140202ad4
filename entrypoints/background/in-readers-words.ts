import { i18n } from '#i18n';

import {
  ArticleTooLongError,
  NoteNotFoundError,
  StorageFullError,
  UnreadableRecordError,
} from '../../lib/store/index.ts';

/** Waits for the store, and turns what it is expected to fail with into a sentence for the reader. */
export async function inReadersWords<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof ArticleTooLongError) error.message = i18n.t('problems.articleTooLong');
    if (error instanceof NoteNotFoundError) error.message = i18n.t('problems.notFound');
    if (error instanceof StorageFullError) error.message = i18n.t('problems.storageFull');
    if (error instanceof UnreadableRecordError) error.message = i18n.t('problems.unreadableRecord');
    throw error;
  }
}
