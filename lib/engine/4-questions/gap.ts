import type { GapKind } from '../../domain/analysis.ts';
import type { Span } from '../../domain/span.ts';

/** A question that the article leaves open, on the words that raised it. */
export interface Gap extends Span {
  readonly kind: GapKind;
  readonly text: string;
  /** How much of the article hangs on it, on top of what its kind weighs. */
  readonly weight: number;
}
