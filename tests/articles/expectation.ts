import type { ActorType, FlagKind, SourceKind } from '../../lib/domain/analysis.ts';

/** What a careful reader finds in an article, whatever the engine happens to find. Words are quoted from it. */
export interface Expectation {
  readonly article: string;
  readonly title: string;
  readonly byline: string | null;
  /** Words of the article that must be read, and words around it that must not. */
  readonly isRead: readonly string[];
  readonly isLeftOut: readonly string[];
  readonly said: readonly SaidExpectation[];
  /** Words that nobody in the article is ever a source by. */
  readonly neverSources: readonly string[];
  /** Words that stand in no statement: headings, calls to the reader, credits. */
  readonly noClaims: readonly string[];
  /** Claims in the article's own voice. */
  readonly ownClaims: readonly string[];
  readonly actors: readonly ActorExpectation[];
  /** Words that name no actor. */
  readonly noActors: readonly string[];
  readonly flags: readonly FlagExpectation[];
  /** Words that a flag of this kind must never touch. */
  readonly neverFlags: readonly FlagExpectation[];
  /** Questions the article itself asks. */
  readonly asks: readonly string[];
  /** Questions that its gaps must raise. */
  readonly leavesOpen: readonly string[];
  readonly atLeast: Readonly<Partial<Record<SourceKind, number>>>;
  readonly atMost: Readonly<Partial<Record<SourceKind, number>>>;
  /** Names of expectations that do not hold yet; one that holds again must leave this list. */
  readonly notYet: readonly string[];
}

export interface SaidExpectation {
  /** Words of what is said. */
  readonly words: string;
  /** Words of the source. */
  readonly by: string | RegExp;
  readonly kind: SourceKind;
  /** The full name of the actor who speaks. */
  readonly actor?: string;
}

export interface ActorExpectation {
  readonly name: string;
  readonly type: ActorType;
  /** Every other name that must be one of this actor's mentions. */
  readonly alsoCalled?: readonly string[];
}

export interface FlagExpectation {
  readonly kind: FlagKind;
  readonly words: string;
}
