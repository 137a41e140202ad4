/** What Hypothesis' client writes with “Export” and reads with “Import”, as of its version 1.1600. */
export interface HypothesisExport {
  readonly export_date: string;
  readonly export_userid: string;
  readonly client_version: string;
  readonly annotations: readonly HypothesisAnnotation[];
}

/** The fields of its API that a private annotation has. */
export interface HypothesisAnnotation {
  readonly id: string;
  readonly created: string;
  readonly updated: string;
  readonly user: string;
  readonly uri: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly group: string;
  readonly hidden: boolean;
  readonly permissions: {
    readonly read: readonly string[];
    readonly update: readonly string[];
    readonly delete: readonly string[];
  };
  readonly document: { readonly title: readonly string[] };
  readonly links: object;
  readonly flagged: boolean;
  readonly target: readonly [
    {
      readonly source: string;
      readonly selector: readonly HypothesisSelector[];
    },
  ];
}

/** Positions are UTF-16 units, other than the W3C's. */
export type HypothesisSelector =
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number }
  | {
      readonly type: 'TextQuoteSelector';
      readonly exact: string;
      readonly prefix: string;
      readonly suffix: string;
    };
