import type { FlagKind, SourceKind, Voice } from './analysis.ts';

/** What card and legend say on a page, in the reader's language; names in braces stand for words to come. */
export interface PageWords {
  /** BCP 47 tag of the language these words are in. */
  readonly language: string;
  readonly sourceKind: Readonly<Record<SourceKind, string>>;
  readonly voice: Readonly<Record<Voice, string>>;
  readonly flagKind: Readonly<Record<FlagKind, string>>;
  readonly card: {
    readonly label: string;
    /** "{kind}: {words}", as in "Unnamed source: Officials" */
    readonly source: string;
    /** "{kind}: {name} (“{words}”)", as in "Named source: Helen Ford (“she”)" */
    readonly sourceAs: string;
    /** "(“{words}”)", as in "(“said”)" */
    readonly cue: string;
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

/** A sentence with words in the places of their names; braces in the words themselves stay. */
export function fillWords(sentence: string, words: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => words[name] ?? place);
}
