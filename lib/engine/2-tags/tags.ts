import type { ActorType, Evidence, Voice } from '../../domain/analysis.ts';
import type { Span } from '../../domain/span.ts';

/** One mention of a name in the text, title excluded: "Trump" in "President Trump". */
export interface NameTag extends Span, Evidence {
  readonly type: ActorType;
  /** The title or description right before the name: "President", "Republican senator"; `null` without. */
  readonly title: Span | null;
}

/** Words put down to somebody: who (as written), by which cue, and what. */
export interface AttributionTag extends Evidence {
  readonly voice: Exclude<Voice, 'own'>;
  /** `null` where the cue names nobody: "reportedly", "it is said that". */
  readonly source: Span | null;
  readonly cue: Span | null;
  /** In reading order, at least one, never overlapping. */
  readonly content: readonly Span[];
}

/** What the taggers found; the next stage turns it into statements and actors. */
export interface Tags {
  readonly names: readonly NameTag[];
  readonly attributions: readonly AttributionTag[];
}
