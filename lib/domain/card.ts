import type { Actor, SourceKind } from './analysis.ts';
import type { Background } from './background.ts';
import type { Span } from './span.ts';

/** An actor with its part in this article. */
export interface Card {
  readonly actor: Actor;
  /** Ids of the statements put down to this actor, in reading order. */
  readonly statements: readonly string[];
  /** What is known about it beforehand; `null` where nothing is, or it is not certain to be the one meant. */
  readonly background: Background | null;
  /** Ids of the statements of others that speak of it, in reading order. */
  readonly saidAbout: readonly string[];
  /** Where the article tells that it was asked, and how that ended, in reading order. */
  readonly asked: readonly Asked[];
  /** The actors it is named with most, those most often first. */
  readonly appearsWith: readonly Companion[];
}

/** How a request for comment ended, as the article tells it: “did not respond to a request for comment”. */
export const ASKED_OUTCOMES = ['declined', 'no-answer', 'answered'] as const;

/** The words that tell that an actor was asked. */
export interface Asked extends Span {
  readonly outcome: (typeof ASKED_OUTCOMES)[number];
}

/** Another actor, and how many sentences name both. */
export interface Companion {
  readonly actor: string;
  readonly sentences: number;
}

/** How many of the article's statements come from each kind of source. */
export interface VoiceCount {
  readonly total: number;
  readonly byKind: Readonly<Record<SourceKind, number>>;
}
