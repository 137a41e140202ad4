import { AnswerError, NoReceiverError } from '../../lib/messages/index.ts';

/** Whether a page did not answer because no script of ours is there, or because it went away while we waited. */
export function isPageGone(error: unknown): boolean {
  // Pages on their way out may still find the time to say so.
  const hasSaidSo = error instanceof AnswerError && error.name === 'PageLeftError';
  return hasSaidSo || error instanceof NoReceiverError;
}
