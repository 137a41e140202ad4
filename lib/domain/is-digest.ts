import { isBoolean, isCount, isNumber, isString, listOf, oneOf, orNull, shaped } from './check.ts';
import type { Digest, FlaggedPassage } from './digest.ts';
import { NOTE_COLOURS } from './note-colours.ts';
import { CHECK_STATUSES } from './note.ts';

/** Whether what the database gave is the digest of an article. */
export const isDigest = shaped<Digest>({
  id: isString,
  title: isString,
  address: isString,
  site: isString,
  outlet: orNull(isString),
  byline: orNull(isString),
  published: orNull(isString),
  created: isNumber,
  changed: isNumber,
  isSaved: isBoolean,
  tags: listOf(isString),
  noteTags: listOf(isString),
  collections: listOf(isString),
  noteCount: isCount,
  colours: listOf(oneOf(NOTE_COLOURS)),
  statuses: listOf(oneOf(CHECK_STATUSES)),
  openQuestions: isCount,
  flagged: listOf(shaped<FlaggedPassage>({ noteId: isString, checkWorthiness: orNull(isNumber) })),
  actors: listOf(isString),
});
