import type { Digest } from './digest.ts';
import { isoDay } from './iso-day.ts';
import type { CheckStatus } from './note.ts';
import type { NoteColour } from './note-colours.ts';

export const DATES_OF = ['published', 'kept'] as const;
export type DateOf = (typeof DATES_OF)[number];

/**
 * What is left of the library. Of one list any is enough, an empty list asks for nothing; what different
 * fields ask for must all be so.
 */
export interface LibraryFilter {
  readonly sites: readonly string[];
  /** `actorKey` of each. */
  readonly actors: readonly string[];
  readonly tags: readonly string[];
  /** Ids of collections. */
  readonly collections: readonly string[];
  readonly colours: readonly NoteColour[];
  /** With any of these statuses; all six for “flagged at all”. */
  readonly statuses: readonly CheckStatus[];
  /** On or after this day, and on or before that one: "2026-11-30"; what tells no day is in neither. */
  readonly from: string | null;
  readonly to: string | null;
  /** The day that counts: when the article came out where this is missing, or when the reader first kept it. */
  readonly dateOf?: DateOf;
  /** Only what is saved, or only what is not; `null` for both. */
  readonly isSaved: boolean | null;
  /** Only with questions that are still open. */
  readonly hasOpenQuestions: boolean;
}

/** Asks for nothing. */
export const NO_FILTER: LibraryFilter = {
  sites: [],
  actors: [],
  tags: [],
  collections: [],
  colours: [],
  statuses: [],
  from: null,
  to: null,
  isSaved: null,
  hasOpenQuestions: false,
};

/** Whether the filter lets the article through. */
export function passesFilter(digest: Digest, filter: LibraryFilter): boolean {
  const { isSaved } = filter;
  return (
    isAnyOf(filter.sites, [digest.site]) &&
    isAnyOf(filter.actors, digest.actors) &&
    isAnyOf(filter.tags, digest.tags) &&
    isAnyOf(filter.collections, digest.collections) &&
    isAnyOf(filter.colours, digest.colours) &&
    isAnyOf(filter.statuses, digest.statuses) &&
    isWithin(digest, filter) &&
    (isSaved === null || digest.isSaved === isSaved) &&
    (!filter.hasOpenQuestions || digest.openQuestions > 0)
  );
}

function isAnyOf<Value>(wanted: readonly Value[], there: readonly Value[]): boolean {
  return wanted.length === 0 || wanted.some((value) => there.includes(value));
}

function isWithin(digest: Digest, { from, to, dateOf = 'published' }: LibraryFilter): boolean {
  if (from === null && to === null) return true;
  const day = DAY_OF[dateOf](digest);
  return day !== null && (from === null || day >= from) && (to === null || day <= to);
}

/** "2026-11-30". */
const DAY_CHARACTERS = 10;

const DAY_OF: Record<DateOf, (digest: Digest) => string | null> = {
  published: ({ published }) => published?.slice(0, DAY_CHARACTERS) ?? null,
  kept: ({ created }) => isoDay(new Date(created)),
};
