import type { CheckStatus } from './note.ts';
import type { NoteColour } from './note-colours.ts';

/** A flagged note, and how much its sentence is worth checking, from 0 to 1; `null` where no findings are kept. */
export interface FlaggedPassage {
  readonly noteId: string;
  readonly checkWorthiness: number | null;
}

/**
 * What the library lists and filters by: of each article the facts alone, in a record small enough that
 * ten thousand are held at once. Made from what is kept, and made anew whenever that changes.
 */
export interface Digest {
  /** The article's id. */
  readonly id: string;
  readonly title: string;
  readonly address: string;
  /** "paper.example"; empty where the article has no address of the web. */
  readonly site: string;
  readonly outlet: string | null;
  readonly byline: string | null;
  /** ISO date or date-time, as the page gives it. */
  readonly published: string | null;
  /** When the reader first kept something of it, and last changed it: milliseconds since 1970. */
  readonly created: number;
  readonly changed: number;
  readonly isSaved: boolean;
  /** Those of the article and of its notes, each once. */
  readonly tags: readonly string[];
  readonly noteTags: readonly string[];
  /** Ids of the collections it is in. */
  readonly collections: readonly string[];
  readonly noteCount: number;
  /** The colours of its notes, and the statuses of those that are flagged; each once. */
  readonly colours: readonly NoteColour[];
  readonly statuses: readonly CheckStatus[];
  readonly openQuestions: number;
  readonly flagged: readonly FlaggedPassage[];
  /** `actorKey` of those who say something in it, or are named most. */
  readonly actors: readonly string[];
}
