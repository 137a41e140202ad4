import type { Span } from '../../../domain/span.ts';

/** A cue with its source and content, before it is judged. */
export interface Candidate {
  readonly cue: Span;
  readonly source: Span | null;
  readonly content: readonly Span[];
  readonly madeBy: string;
  /** What speaks for or against it: names in the table of weights. */
  readonly traits: readonly string[];
}
