import { Dexie } from 'dexie';

/** The device has no room left for the reader's work. */
export class StorageFullError extends Error {
  override name = 'StorageFullError';
}

/** An article with more text than is kept of any. */
export class ArticleTooLongError extends Error {
  override name = 'ArticleTooLongError';
}

/** A record that is not what this version of the extension writes. */
export class UnreadableRecordError extends Error {
  override name = 'UnreadableRecordError';
}

/** A note or question that was never kept here, or not on this device. */
export class NoteNotFoundError extends Error {
  override name = 'NoteNotFoundError';
}

/** What an import was to write over is no longer what it was when the import was planned. */
export class OutdatedPlanError extends Error {
  override name = 'OutdatedPlanError';
}

/** A restore that another one, begun later, took the place of. */
export class RestoreEndedError extends Error {
  override name = 'RestoreEndedError';
}

/** The search index is not what we wrote; it can be made anew. */
export class DamagedIndexError extends Error {
  override name = 'DamagedIndexError';
}

/** Runs a piece of work on the database and gives a full device its own name. */
export async function withNamedErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isQuotaError(error)) {
      throw new StorageFullError('There is no room left on this device.', { cause: error });
    }
    throw error;
  }
}

/** Whether the device is full; Dexie wraps the browser's error, for the write and again for the abort. */
export function isQuotaError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === Dexie.errnames.QuotaExceeded || error.name === 'QuotaExceededError') {
    return true;
  }
  return isQuotaError('inner' in error ? error.inner : error.cause);
}
