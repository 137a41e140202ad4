/** Words of a reference, as its style sets them. */
export interface CitedPiece {
  readonly words: string;
  readonly isItalic: boolean;
}
