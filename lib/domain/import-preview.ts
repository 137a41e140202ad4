import type { ImportPlan } from './import-plan.ts';

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

/** What becomes of the records of an article: those that are new, newer than here, alike, or older. */
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

/** A dry run: what would be written, and what of it the reader sees. */
export interface ImportPreview {
  readonly state: 'plan';
  readonly format: ImportFormat;
  readonly plan: ImportPlan;
  /** In the order of the file. */
  readonly articles: readonly ImportedArticle[];
  /** By the place in the file, from 1. */
  readonly leftOut: readonly { readonly place: number; readonly why: LeftOut }[];
}

/** Why nothing of a file can be brought in. */
export interface ImportProblem {
  readonly state: 'problem';
  readonly kind:
    | 'too-large'
    | 'empty'
    | 'packed'
    | 'not-json'
    | 'unknown'
    | 'not-ours'
    | 'newer-version'
    | 'bad-record'
    | 'incomplete'
    | 'changed';
  /** From 1; 0 where it is the file as a whole. */
  readonly line: number;
  /** "notes.3.colour"; empty where no field is to blame. */
  readonly field: string;
}
