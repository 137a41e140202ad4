/** A source to cite, as the CSL project's JSON has it; only what an article of the web can tell. */
export interface CslItem {
  /** Also the key in BibTeX: "berg2026taxes". */
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly URL: string;
  readonly language?: string;
}

/** A person; or a newsroom, an agency and whatever else is no person: `literal`. */
export type CslName =
  | {
      readonly family: string;
      readonly given?: string;
      readonly suffix?: string;
      /** "van der": stays with the family, which is sorted without it where a style says so. */
      readonly 'non-dropping-particle'?: string;
    }
  | { readonly literal: string };

/** Year, month, day; as much of it as is known. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}
