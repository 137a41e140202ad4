import type { Span } from './span.ts';

/**
 * A stretch of an article as it is kept for years: its words, the words around it, and where it
 * stood in the text it was taken from. `start` and `end` are UTF-16 offsets into that text; the
 * text is always `… prefix quote suffix …`. Maps onto the W3C quote and position selectors.
 */
export interface Passage extends Span {
  readonly quote: string;
  /** What stood right before the quote; the shorter the quote, the more of it. */
  readonly prefix: string;
  /** What stood right behind the quote. */
  readonly suffix: string;
  /** How long the text was, in UTF-16 code units. */
  readonly textLength: number;
}

/**
 * What became of a passage: `found`, the same words where they belong; `moved`, the same words in
 * another place; `uncertain`, other words or a doubtful place; `lost`, nothing is near enough.
 */
export type AnchorState = 'found' | 'moved' | 'uncertain' | 'lost';

/** Where a passage is in a text now. */
export interface Anchor {
  readonly state: AnchorState;
  /** `null` exactly where the passage is lost. */
  readonly span: Span | null;
  /** How much of quote and context is still there, between 0 and 1; 0 where it is lost. */
  readonly score: number;
}
