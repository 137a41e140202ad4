/** What came of looking a name up on Wikipedia, and on Wikidata for the facts. */
export type LookUpOutcome = LookUpAnswer | LookUpFailure | LookUpOff;

/** What Wikipedia answered; kept for a while. */
export type LookUpAnswer =
  | { readonly state: 'found'; readonly page: LookUpPage }
  /** The name has several meanings, or no article of its own. */
  | {
      readonly state: 'choices';
      readonly choices: readonly LookUpChoice[];
      /** The page on Wikipedia that lists the meanings; `null` where there is none. */
      readonly address: string | null;
    }
  | { readonly state: 'nothing' };

/** Why there is no answer, never kept: */
export const LOOK_UP_FAILURES = [
  /** no connection, or nobody answers; */
  'unreachable',
  /** no answer in good time; */
  'slow',
  /** too many questions from here, or a server that wants to be left alone; */
  'busy',
  /** an answer that is none: a sign-in page, too much, nonsense; */
  'broken',
  /** an article in another language than asked for. */
  'other-language',
] as const;

export interface LookUpFailure {
  readonly state: 'failed';
  readonly reason: (typeof LOOK_UP_FAILURES)[number];
  /** When the server wants to be asked again, in milliseconds since 1970; `null` where it did not say. */
  readonly retryAt: number | null;
}

/** Looking up is switched off, or the browser no longer allows it; nothing was sent. */
export interface LookUpOff {
  readonly state: 'off';
}

/** One of several articles that may be meant. */
export interface LookUpChoice {
  readonly title: string;
  readonly description: string | null;
}

/** An article of Wikipedia in short, and what Wikidata knows of its subject; all of it plain text. */
export interface LookUpPage {
  readonly title: string;
  /** A few words: “American politician (born 1954)”. */
  readonly description: string | null;
  /** The first sentences; empty where the article has none to give. */
  readonly summary: string;
  /** Language tag of the words above, and the way they run. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The article itself. */
  readonly address: string;
  /** ISO time of the article's last change; `null` where it is not known. */
  readonly asOf: string | null;
  readonly picture: LookUpPicture | null;
  /** `null` where Wikidata knows nothing of it. */
  readonly facts: LookUpFacts | null;
  /** Whether Wikidata or the picture should be there and could not be had. */
  readonly isIncomplete: boolean;
}

/** A picture that was fetched once and is kept with the answer, so that showing it asks nobody. */
export interface LookUpPicture {
  /** `data:image/…;base64,…` */
  readonly data: string;
  readonly width: number;
  readonly height: number;
}

/** What Wikidata knows. */
export interface LookUpFacts {
  readonly facts: readonly LookUpFact[];
  /** The item on Wikidata. */
  readonly address: string;
  /** ISO time of the item's last change; `null` where it is not known. */
  readonly asOf: string | null;
}

export const FACT_KINDS = [
  'position',
  'occupation',
  'party',
  'industry',
  'seat',
  'country',
] as const;

export type FactKind = (typeof FACT_KINDS)[number];

export interface LookUpFact {
  readonly kind: FactKind;
  /** “United States senator” */
  readonly value: string;
  /** From and until when, as exactly as is known: "2015-01-03", "2015-01", "2015"; `null` where it is not said. */
  readonly from: string | null;
  readonly until: string | null;
}

/** An answer as it is kept on this device; plain cache, gone when it expires. */
export interface LookUpRecord {
  /** Of `lookUpKey`. */
  readonly key: string;
  /** From when on it is no longer used; milliseconds since 1970. */
  readonly expires: number;
  readonly answer: LookUpAnswer;
}

export const LOOK_UP_KINDS = ['article', 'meanings'] as const;

/** What is looked up: the article of this name or title, or all that the words may mean. */
export interface LookUpQuestion {
  readonly kind: (typeof LOOK_UP_KINDS)[number];
  readonly words: string;
  /** Language of the article that is read: a BCP 47 tag. */
  readonly language: string | null;
}
