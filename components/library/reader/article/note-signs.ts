/** The numbers by which notes are told from each other in text, margin and print. */
export interface NoteSigns {
  /** From 1, in reading order. */
  readonly numberOf: (noteId: string) => number;
  /** Goes to the note beside the text. */
  readonly onGoTo: (noteId: string) => void;
}
