import type { FlagKind, SourceKind, Voice } from '../../domain/analysis.ts';

/** What card and legend say, in the reader's language. */
export interface OverlayWords {
  /** BCP 47 tag of the language these words are in. */
  readonly language: string;
  readonly sourceKind: Readonly<Record<SourceKind, string>>;
  readonly voice: Readonly<Record<Voice, string>>;
  readonly flagKind: Readonly<Record<FlagKind, string>>;
  readonly card: {
    readonly label: string;
    /** "Unnamed source: Officials" */
    readonly source: (kind: string, words: string) => string;
    /** "Named source: Helen Ford (“she”)" */
    readonly sourceAs: (kind: string, name: string, words: string) => string;
    /** "(“said”)" */
    readonly cue: (words: string) => string;
    /** Of a sentence without a flag: another one may well name its source. */
    readonly noSourceHere: string;
    readonly close: string;
    readonly showLegend: string;
  };
  readonly legend: {
    readonly title: string;
    readonly label: string;
    readonly close: string;
    readonly painting: string;
    readonly previous: string;
    readonly next: string;
    readonly nextOfKind: string;
  };
}
