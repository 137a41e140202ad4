/** Something let go of in bulk: its words go once that can no longer be undone. */
export interface DueToSweep {
  readonly articleId: string;
  /** All that was kept on the article, or only the text it was saved with. */
  readonly what: 'all' | 'saved-text';
  /** When it was let go of: milliseconds since 1970. */
  readonly at: number;
}
