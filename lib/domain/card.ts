import type { Actor, SourceKind } from './analysis.ts';
import type { Background } from './background.ts';

/** An actor with its part in this article. */
export interface Card {
  readonly actor: Actor;
  /** Ids of the statements put down to this actor, in reading order. */
  readonly statements: readonly string[];
  /** What is known about it beforehand; `null` where nothing is, or it is not certain to be the one meant. */
  readonly background: Background | null;
}

/** How many of the article's statements come from each kind of source. */
export interface VoiceCount {
  readonly total: number;
  readonly byKind: Readonly<Record<SourceKind, number>>;
}
