import type { NoteColour } from './note-colours.ts';
import type { CheckStatus } from './note.ts';

/** What toolbar, cards and messages of notes say on a page, in the reader's language; names in braces stand for words to come. */
export interface NoteWords {
  /** BCP 47 tag of the language these words are in. */
  readonly language: string;
  /** What each colour means where the reader gave it no meaning of their own. */
  readonly colour: Readonly<Record<NoteColour, string>>;
  readonly status: Readonly<Record<CheckStatus, string>>;
  readonly toolbar: {
    readonly label: string;
    /** Stands where the name of a button comes while one points at it. */
    readonly hint: string;
    /** "{meaning}", after a word for what the button does. */
    readonly highlight: string;
    readonly comment: string;
    readonly tag: string;
    readonly flag: string;
    readonly question: string;
    readonly copyLink: string;
    readonly attach: string;
    /** "For your note “{words}”" */
    readonly attachFor: string;
    readonly tooLong: string;
    readonly more: string;
    readonly notHere: string;
    readonly never: string;
    readonly close: string;
  };
  readonly card: {
    readonly label: string;
    readonly colour: string;
    readonly comment: string;
    readonly commentHint: string;
    readonly status: string;
    readonly noStatus: string;
    readonly moved: string;
    /** "{percent}" is a whole number. */
    readonly uncertain: string;
    /** Before the words that the note was made on. */
    readonly wordsThen: string;
    readonly question: string;
    /** "{number} of {count}" notes that lie over each other. */
    readonly place: string;
    readonly previous: string;
    readonly next: string;
    readonly undo: string;
    readonly delete: string;
    readonly close: string;
  };
  readonly tags: {
    readonly label: string;
    readonly add: string;
    readonly known: string;
    /** "{tag}" */
    readonly remove: string;
    /** "{tag}" */
    readonly added: string;
    /** "{tag}" */
    readonly removed: string;
  };
  readonly evidence: {
    readonly label: string;
    readonly address: string;
    readonly remark: string;
    readonly add: string;
    /** "{address}" */
    readonly remove: string;
    readonly notAnAddress: string;
  };
  readonly question: {
    readonly label: string;
    readonly hint: string;
    readonly ask: string;
    readonly cancel: string;
  };
  readonly saving: {
    readonly saving: string;
    readonly saved: string;
    /** What was typed is safe, but not saved. */
    readonly failed: string;
    /** What was typed is nowhere but in the tab. */
    readonly unsafe: string;
    readonly tryAgain: string;
    /** Words that were typed and never saved stand in the field again. */
    readonly restored: string;
    /** The note was changed elsewhere after these words were typed. */
    readonly older: string;
    readonly bringBack: string;
    readonly drop: string;
  };
  readonly notice: {
    /** "{meaning}" */
    readonly highlighted: string;
    readonly flagged: string;
    readonly asked: string;
    readonly deleted: string;
    readonly undone: string;
    readonly nothingToUndo: string;
    readonly redone: string;
    readonly nothingToRedo: string;
    readonly attached: string;
    readonly linkCopied: string;
    readonly copyYourself: string;
    readonly toolbarOffHere: string;
    readonly toolbarOff: string;
    readonly bringBack: string;
    readonly nothingSelected: string;
    readonly unreadable: string;
    readonly failed: string;
    readonly close: string;
  };
}
