import type { SourceKind, Statement } from '../domain/analysis.ts';
import type { Figure } from './figure.ts';

/** Who says it, as far as the article tells. */
export interface ClaimSource {
  readonly kind: SourceKind;
  /** The name of the actor, else the words of the source; `null` where nobody is given. */
  readonly name: string | null;
  /** What tells one source from another: the last word of a person's name; `null` where no actor is known. */
  readonly key: string | null;
}

/** A statement of an article, made ready to be compared with those of others. */
export interface Claim {
  readonly articleId: string;
  readonly statement: Statement;
  readonly text: string;
  readonly source: ClaimSource;
  /** Stems of what it is about, and whom it names, each once. */
  readonly terms: ReadonlySet<string>;
  /** Whom and what it names. */
  readonly names: ReadonlySet<string>;
  /** Those terms that are neither names nor offices: what is said of whom it names. */
  readonly telling: ReadonlySet<string>;
  /** Neighbouring words, as stems: "drain reservoir". */
  readonly phrases: ReadonlySet<string>;
  /** Full names of the people it names, by their key among the terms. */
  readonly people: ReadonlyMap<string, string>;
  readonly figures: readonly Figure[];
  /** Stems of what it says is not so. */
  readonly denied: ReadonlySet<string>;
  /** Whether anything in it is said not to be so, or who says it denies it: “He denied that …”. */
  readonly isNegated: boolean;
  readonly isDenial: boolean;
  /** When the article was published: milliseconds since 1970; `null` where it does not say. */
  readonly published: number | null;
}
