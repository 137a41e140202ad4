import type { Span } from './span.ts';

/** Who a statement is put down to; `none` where nobody is given. */
export type SourceKind = 'named' | 'role' | 'unnamed' | 'document' | 'none';

/** Source kinds in the order in which every list and bar shows them. */
export const SOURCE_KINDS = [
  'named',
  'role',
  'document',
  'unnamed',
  'none',
] as const satisfies readonly SourceKind[];

/** Whose words they are: quoted, reported in other words, or the article's own. */
export type Voice = 'quote' | 'reported' | 'own';

export type FlagKind = 'no-source' | 'unnamed-source' | 'vague-quantity' | 'forecast' | 'no-link';

/** Flag kinds in the order in which every list shows them. */
export const FLAG_KINDS = [
  'no-source',
  'unnamed-source',
  'vague-quantity',
  'forecast',
  'no-link',
] as const satisfies readonly FlagKind[];

/** How sure the engine is of a finding, and what made it. */
export interface Evidence {
  /** Probability between 0 and 1. */
  readonly confidence: number;
  /** The rule or model that gave it: "cue-before-content". */
  readonly madeBy: string;
}

/** A reason to look twice: the words that fired it, and a sentence that explains it. */
export interface Flag extends Span {
  readonly kind: FlagKind;
  readonly why: string;
}

export interface Sentence extends Span {
  /** Probability that the sentence says something worth checking. */
  readonly checkWorthiness: number;
  /** Probability that the sentence gives the writer's opinion. */
  readonly subjectivity: number;
}

export interface Source extends Span {
  readonly kind: Exclude<SourceKind, 'none'>;
  /** Id of the actor who speaks, where it is one. */
  readonly actor: string | null;
}

/** Something said in the article. */
export interface Statement extends Evidence {
  readonly id: string;
  readonly voice: Voice;
  /** What is said, in order; more than one where it is interrupted. */
  readonly spans: readonly Span[];
  readonly cue: Span | null;
  /** `null` where nobody is given. */
  readonly source: Source | null;
  readonly checkWorthiness: number;
  readonly flags: readonly Flag[];
}

export type ActorType = 'person' | 'organization' | 'place' | 'group';

export interface Mention extends Span, Evidence {
  readonly kind: 'name' | 'role' | 'pronoun';
}

/** A named person, organization, place or group, with everything the article calls it. */
export interface Actor extends Evidence {
  readonly id: string;
  /** The fullest name the article gives. */
  readonly name: string;
  readonly type: ActorType;
  /** Titles and roles as the article gives them: "President", "a Republican senator". */
  readonly titles: readonly string[];
  readonly mentions: readonly Mention[];
  /** Ids of the actors it could mean where the article does not tell which, at least two; empty where it is decided. */
  readonly couldBe: readonly string[];
}

/** What a gap leaves open, in the order of how much hangs on it. */
export const GAP_KINDS = [
  'nobody-named',
  'missing',
  'headline',
  'who',
  'law',
  'count',
  'figure',
  'compared',
  'document',
  'when',
] as const;

export type GapKind = (typeof GAP_KINDS)[number];

/** What the article leaves open: asked by the article itself, or raised by a gap found in it. */
export interface Question extends Span {
  readonly id: string;
  readonly kind: 'asked' | 'gap';
  /** What sort of gap raised it; `null` for the article's own. */
  readonly gap: GapKind | null;
  readonly text: string;
}

/** Everything the engine found in one article. */
export interface Analysis {
  readonly language: string;
  readonly sentences: readonly Sentence[];
  readonly statements: readonly Statement[];
  readonly actors: readonly Actor[];
  readonly questions: readonly Question[];
}

/** The kind of source a statement has, `none` where it has no source. */
export function sourceKindOf(statement: Statement): SourceKind {
  return statement.source?.kind ?? 'none';
}
