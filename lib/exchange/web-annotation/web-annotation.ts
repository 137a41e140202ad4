/** The context of the W3C's Web Annotation Data Model (Recommendation of 23 February 2017). */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Reasons to annotate that we write; a part of the model's list. */
export const MOTIVATIONS = [
  'highlighting',
  'commenting',
  'tagging',
  'assessing',
  'questioning',
  'linking',
] as const;
export type Motivation = (typeof MOTIVATIONS)[number];

export interface TextualBody {
  readonly type: 'TextualBody';
  readonly value: string;
  readonly format: 'text/plain';
  readonly purpose: Exclude<Motivation, 'highlighting' | 'linking'>;
}

/** Evidence: a resource of the web, with the reader's word on it as its label. */
export interface LinkedBody {
  readonly type: 'SpecificResource';
  readonly source: { readonly id: string; readonly type: 'Text'; readonly label?: string };
  readonly purpose: 'linking';
}

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Counted in code points, from zero, the end not included. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

export interface WebAnnotation {
  readonly '@context'?: typeof ANNOTATION_CONTEXT;
  /** "urn:uuid:" and the note's id. */
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: Motivation | readonly Motivation[];
  readonly created: string;
  readonly modified: string;
  readonly body: readonly (TextualBody | LinkedBody)[];
  readonly target: {
    readonly source: string;
    readonly selector: readonly (TextQuoteSelector | TextPositionSelector)[];
    /** The colour of the highlight, as the model has it for looks: "yellow". */
    readonly styleClass: string;
  };
}

/** Annotations in a file of their own. */
export interface AnnotationCollection {
  readonly '@context': typeof ANNOTATION_CONTEXT;
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly total: number;
  readonly first: {
    readonly id: string;
    readonly type: 'AnnotationPage';
    readonly startIndex: 0;
    readonly items: readonly WebAnnotation[];
  };
}
