import type { Note, NoteContent } from '../../../lib/domain/note.ts';
import type { NoteMoment, WorklistItem } from '../../../lib/domain/worklist.ts';
import type { ClaimReviewDraft } from '../../../lib/exchange/claim-review/claim-review-draft.ts';
import type { Claimant } from '../../../lib/exchange/claim-review/find-claimant.ts';

/** A file to be written for the reader. */
export interface TextFile {
  readonly name: string;
  /** Media type: "text/csv". */
  readonly type: string;
  readonly text: string;
}

/** Drafts that were begun, by the ids of the notes. */
export interface ReviewDrafts {
  /** `null` where none was begun. */
  readonly find: (noteId: string) => ClaimReviewDraft | null;
  readonly keep: (noteId: string, draft: ClaimReviewDraft) => void;
  readonly drop: (noteId: string) => void;
}

/** What the desk asks of the world outside; every promise may reject. */
export interface DeskActions {
  /** The flagged notes of these articles, in no order; `null` for all articles. */
  readonly worklist: (articleIds: readonly string[] | null) => Promise<readonly WorklistItem[]>;
  /** Comes back with the note as it is then; what was changed elsewhere meanwhile stays. */
  readonly changeNote: (
    seen: Pick<Note, 'id' | 'revision'>,
    change: Partial<NoteContent>,
  ) => Promise<Note>;
  /** What became of a note, latest first. */
  readonly history: (noteId: string) => Promise<readonly NoteMoment[]>;
  /** Who says a flagged statement, by what is kept. */
  readonly claimant: (item: WorklistItem) => Promise<Claimant>;
  /** An address at which browsers scroll to the statement on its page; `null` where the page is none of the web. */
  readonly pageLink: (item: WorklistItem) => string | null;
  /** Calls back when something may have changed on these articles, `null` for any, until the signal aborts. */
  readonly onNews: (
    listener: (articleIds: readonly string[] | null) => void,
    signal: AbortSignal,
  ) => void;
  /** Today where the reader is: "2026-11-30". */
  readonly today: () => string;
  readonly reviewDrafts: ReviewDrafts;
  readonly saveFile: (file: TextFile) => Promise<unknown>;
  readonly copyText: (text: string) => Promise<unknown>;
}
