import type { LookUpFailure } from '../../domain/look-up.ts';

/** A server gave no answer that can be used; says what to tell the reader. */
export class LookUpFailedError extends Error {
  override name = 'LookUpFailedError';
  readonly failure: LookUpFailure;

  constructor(reason: LookUpFailure['reason'], retryAt: number | null = null, cause?: unknown) {
    super(`The look-up failed: ${reason}`, { cause });
    this.failure = { state: 'failed', reason, retryAt };
  }
}
