import type { Digest } from './digest.ts';
import type { CheckStatus } from './note.ts';
import type { NoteColour } from './note-colours.ts';

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
  /** Published on or after this day, and on or before that one: "2026-11-30"; what tells no day is in neither. */
  readonly from: string | null;
  readonly to: string | null;
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
  const { from, to, isSaved } = filter;
  return (
    isAnyOf(filter.sites, [digest.site]) &&
    isAnyOf(filter.actors, digest.actors) &&
    isAnyOf(filter.tags, digest.tags) &&
    isAnyOf(filter.collections, digest.collections) &&
    isAnyOf(filter.colours, digest.colours) &&
    isAnyOf(filter.statuses, digest.statuses) &&
    isWithin(digest.published?.slice(0, DAY_CHARACTERS) ?? null, from, to) &&
    (isSaved === null || digest.isSaved === isSaved) &&
    (!filter.hasOpenQuestions || digest.openQuestions > 0)
  );
}

/** "2026-11-30". */
const DAY_CHARACTERS = 10;

function isAnyOf<Value>(wanted: readonly Value[], there: readonly Value[]): boolean {
  return wanted.length === 0 || wanted.some((value) => there.includes(value));
}

function isWithin(day: string | null, from: string | null, to: string | null): boolean {
  if (from === null && to === null) return true;
  return day !== null && (from === null || day >= from) && (to === null || day <= to);
}
