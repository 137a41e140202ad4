import type { Actor, GapKind, Statement } from '../../domain/analysis.ts';
import type { Span } from '../../domain/span.ts';
import type { AnnotatedText } from '../1-sentences/annotated-text.ts';
import type { Passage } from './gaps/passages.ts';

/** A question that the article leaves open, on the words that raised it. */
export interface Gap extends Span {
  readonly kind: GapKind;
  readonly text: string;
  /** How much of the article hangs on it, on top of what its kind weighs. */
  readonly weight: number;
}

/** What gaps are looked for in. */
export interface Grounds {
  readonly annotated: AnnotatedText;
  readonly statements: readonly Statement[];
  readonly actors: readonly Actor[];
  readonly passages: readonly Passage[];
  /** How much of the article hangs on a place in it, between 0 and 3. */
  readonly bearing: (place: Span) => number;
}
