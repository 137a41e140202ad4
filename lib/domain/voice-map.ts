import type { SourceKind } from './analysis.ts';
import type { Span } from './span.ts';

/** Who is heard in an article, and how much. It counts and shows; it never judges. */
export interface VoiceMap {
  /** Each source with what it says, those with most words first. The article's own voice is not among them. */
  readonly voices: readonly Voice[];
  /** Ids of statements put down to a word of which the article does not tell whom it means: “they”. */
  readonly unclear: readonly string[];
  /** Words in statements that nobody is given for. */
  readonly ownWords: number;
  /** Actors somebody accuses or criticises, in reading order. */
  readonly accused: readonly Accused[];
  /** The headline's claim and where the text takes it up; `null` where the headline claims nothing. */
  readonly headline: HeadlineClaim | null;
}

/** One source of the article: an actor, or people and papers that go by the same words. */
export interface Voice {
  /** Id of the actor; `null` for a source that is none: “officials”, “a report”. */
  readonly actor: string | null;
  /** As the article first calls it, or the actor's name. */
  readonly name: string;
  readonly kind: Exclude<SourceKind, 'none'>;
  /** Ids of its statements, in reading order. */
  readonly statements: readonly string[];
  /** How many words it is given in all, and how many of them in quotation marks. */
  readonly words: number;
  readonly quotedWords: number;
}

/** An actor whom somebody accuses or criticises. */
export interface Accused {
  readonly actor: string;
  /** The words that accuse or criticise: “accused Harlow of”. */
  readonly passages: readonly Span[];
  /** Ids of what it says, or somebody for it; empty where it does not get a word in. */
  readonly statements: readonly string[];
  /** Whether the article tells that it was asked, whatever came of it, or that it answered. */
  readonly wasAsked: boolean;
}

/** What the headline claims. */
export interface HeadlineClaim extends Span {
  /** The words in the headline itself that say who says so; `null` where it does not. */
  readonly attribution: Span | null;
  /** Ids of the statements in the text that say the same, in reading order. */
  readonly statements: readonly string[];
}
