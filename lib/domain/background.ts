/** What is known about an actor beforehand, and where from: shown on its card. */
export interface Background {
  /** In plain words: "Senator for South Dakota, Republican". */
  readonly about: string;
  /** The list it comes from, as readers may know it: "US Congress list". */
  readonly source: string;
  /** ISO date of the newest entry in that list; `null` where the list gives no date. */
  readonly asOf: string | null;
}

/** What sort of fact it is; each sort has its own test of whether the article means this one. */
export const BACKGROUND_KINDS = [
  'senator',
  'representative',
  'president',
  'state-office',
  'leader',
  'country',
  'agency',
  'company',
  'institution-name',
  'city-name',
] as const;

export type BackgroundKind = (typeof BACKGROUND_KINDS)[number];

export interface BackgroundEntry {
  readonly kind: BackgroundKind;
  readonly background: Background;
  /** Words of which the article must have one; empty where the name is enough. */
  readonly signs: readonly string[];
}

/** Entries by folded name; `null` where several share the name, so that nothing can be said. */
export type BackgroundPack = ReadonlyMap<string, BackgroundEntry | null>;

/** Knows nothing. */
export const NO_BACKGROUND: BackgroundPack = new Map();

/** The name as the pack is asked for it: without accents, leading article and odd apostrophes. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replace(/^the\s+/i, '')
    .replace(/\s+/g, ' ')
    .trim();
}
