import type { Article } from './article.ts';
import type { NoteColour } from './note-colours.ts';
import type { Anchor, Passage } from './passage.ts';
import type { Kept } from './shelf.ts';
import type { TextChange } from './text-change.ts';

/** How far a reader is with checking a passage, in the order in which every list shows it. */
export const CHECK_STATUSES = [
  'open',
  'checking',
  'sourced',
  'disputed',
  'wrong',
  'cannot-be-checked',
] as const;
export type CheckStatus = (typeof CHECK_STATUSES)[number];

/** Something that speaks for or against a passage: an address of the web, with a word on it. */
export interface EvidenceLink {
  readonly address: string;
  readonly remark: string;
}

/** What the reader decided about a passage; what we found about it stays in the analysis. */
export interface ReaderFlag {
  readonly status: CheckStatus;
  readonly evidence: readonly EvidenceLink[];
  /** Who checks it, as typed; empty for nobody. */
  readonly assignee: string;
  /** The day by which it is to be checked: "2026-11-30". */
  readonly due: string | null;
}

/** “Needs a source”: flagged, and nothing done about it yet. */
export const NEEDS_SOURCE: ReaderFlag = {
  status: 'open',
  evidence: [],
  assignee: '',
  due: null,
};

/** What the reader gives a note. */
export interface NoteContent {
  readonly colour: NoteColour;
  /** As typed. */
  readonly comment: string;
  readonly tags: readonly string[];
  readonly flag: ReaderFlag | null;
}

/** What the reader keeps about a passage: a highlight, with as much more as they gave it. */
export interface Note extends Kept, NoteContent {
  readonly articleId: string;
  readonly passage: Passage;
  /** The whole sentence around the passage, for the day it is lost. */
  readonly sentence: string;
}

/** A note, and what became of its passage in the article as it is now. */
export interface PlacedNote {
  readonly note: Note;
  readonly match: Anchor;
  /** What stands now where an uncertain or lost note stood; `null` where that is not known. */
  readonly nowThere: string | null;
}

/** How the article differs from what it was when the reader first kept something about it. */
export interface ArticleChanges {
  /** When the older text was read: milliseconds since 1970. */
  readonly since: number;
  /** The older text; `before` of each change is a span of it. */
  readonly before: string;
  /** In reading order; `after` is a span of the article's text now. */
  readonly changes: readonly TextChange[];
}

/** Everything the reader noted about an article, placed in it. */
export interface PageNotes {
  readonly article: Article;
  /** `null` while nothing is kept about the article. */
  readonly articleId: string | null;
  /** In reading order; lost ones last. */
  readonly notes: readonly PlacedNote[];
  /** How many more are kept that cannot be read; nothing of them is deleted. */
  readonly unreadable: number;
  /** `null` where the text is what it was, or nothing is kept; a page is not told. */
  readonly changes: ArticleChanges | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** All tags the reader ever gave, most used first. */
  readonly tags: readonly string[];
}

/** One thing the reader did. */
export const NOTE_DEEDS = [
  'added',
  'changed',
  'deleted',
  'attached',
  'asked',
  'answered',
  'reworded',
  'dismissed',
  'renamed',
  'merged',
  'split',
] as const;
export type NoteDeed = (typeof NOTE_DEEDS)[number];

/** What was undone or done again. */
export interface UndoneWork {
  readonly deed: NoteDeed;
  /** The note it was done to; `null` for an actor, and for a question that hangs on none. */
  readonly noteId: string | null;
}

/** What keys and menus can do with the selection. */
export const NOTE_COMMANDS = [
  'highlight',
  'comment',
  'tag',
  'flag',
  'question',
  'copy-link',
] as const;
export type NoteCommand = (typeof NOTE_COMMANDS)[number];

/** What keys can do with the notes on a page, whatever is selected. */
export const NOTE_STEPS = ['next', 'previous', 'undo', 'redo'] as const;
export type NoteStep = (typeof NOTE_STEPS)[number];
