/** The kinds of files that can be brought in. */
export type ImportFormat = 'own' | 'web-annotation' | 'hypothesis' | 'clipper';

/** Why something of a file is left out. */
export type LeftOut =
  | 'no-quote'
  | 'no-address'
  | 'is-reply'
  | 'too-long'
  | 'not-readable'
  /** It stands in the file a second time. */
  | 'twice';

/** Something of a file that stays outside. */
export interface LeftOutItem {
  /** Its place in the file, from 1. */
  readonly place: number;
  readonly why: LeftOut;
  /** The field that is to blame: "target.0.selector"; empty where none is. */
  readonly field: string;
}

/** What becomes of records: those that are new, newer than here, alike, or older. */
export interface ImportCounts {
  readonly added: number;
  readonly updated: number;
  readonly same: number;
  readonly newerHere: number;
}

/** What an import does to one article. */
export interface ImportedArticle {
  readonly id: string;
  /** Empty where neither file nor shelf tells. */
  readonly title: string;
  readonly address: string;
  /** Whether the article itself is added, changed, or left as it is. */
  readonly fate: 'added' | 'updated' | 'same';
  /** Notes, questions and decisions. */
  readonly counts: ImportCounts;
}

/** A dry run: what the reader sees of what would be written. */
export interface ImportPreview {
  readonly state: 'plan';
  readonly format: ImportFormat;
  /** How many records would be written; texts and articles are records, too. */
  readonly changes: number;
  /** In the order of the file. */
  readonly articles: readonly ImportedArticle[];
  readonly collections: ImportCounts;
  readonly searches: ImportCounts;
  readonly leftOut: readonly LeftOutItem[];
}

/** What can be wrong with a file as a whole. */
export type ImportProblemKind =
  | 'too-large'
  | 'empty'
  | 'packed'
  | 'gzip'
  | 'not-text'
  | 'not-json'
  | 'unknown'
  | 'not-ours'
  | 'newer-version'
  | 'bad-record'
  | 'twice'
  | 'line-too-long'
  | 'incomplete'
  | 'changed'
  | 'goes-on';

/** Why nothing of a file can be brought in. */
export interface ImportProblem {
  readonly state: 'problem';
  readonly kind: ImportProblemKind;
  /** From 1; 0 where it is the file as a whole. */
  readonly line: number;
  /** "notes.3.colour"; empty where no field is to blame. */
  readonly field: string;
}
