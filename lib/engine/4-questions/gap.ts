import type { Span } from '../../domain/span.ts';

/** What a gap leaves open, in the order of how much hangs on it. */
export type GapKind =
  | 'nobody-named'
  | 'missing'
  | 'headline'
  | 'who'
  | 'law'
  | 'count'
  | 'figure'
  | 'compared'
  | 'document'
  | 'when';

/** A question that the article leaves open, on the words that raised it. */
export interface Gap extends Span {
  readonly kind: GapKind;
  readonly text: string;
  /** How much of the article hangs on it, on top of what its kind weighs. */
  readonly weight: number;
}
