import type { Digest } from '../../../lib/domain/digest.ts';

/** What the shelf asks of the world outside; every promise may reject. */
export interface ShelfActions {
  /** Of everything kept, newest first. */
  readonly digests: () => Promise<readonly Digest[]>;
}
