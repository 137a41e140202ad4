import type { Article } from '../lib/domain/article.ts';
import type { Reading, ReadOutcome } from '../lib/domain/reading.ts';
import type { KeptWork, QuestionWork, ShelfArticle, ShelfQuestion } from '../lib/domain/shelf.ts';
import type { Span } from '../lib/domain/span.ts';

/** How many of how many steps of the analysis are done. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What the popup asks of the world outside; every promise may reject. */
export interface PopupActions {
  readTab(): Promise<ReadOutcome>;
  /** Calls back at every step of the analysis, until the function it returns is called. */
  onProgress(listener: (progress: Progress) => void): () => void;
  getKeptWork(address: string): Promise<KeptWork>;
  /** Whether the page still has the passage. */
  showPassage(span: Span): Promise<boolean>;
  /** Comes back with what holds now. */
  setPainting(isPainted: boolean): Promise<boolean>;
  /** The key that paints and unpaints, in the browser's words: "Alt+Shift+W". */
  getPaintingKey(): Promise<string | null>;
  saveNote(article: Article, note: string): Promise<ShelfArticle>;
  setSaved(reading: Reading, isSaved: boolean): Promise<ShelfArticle>;
  saveQuestion(question: QuestionWork): Promise<ShelfQuestion>;
  deleteQuestion(id: string): Promise<unknown>;
  /** Takes what went wrong to the one place that records it. */
  reportError(error: unknown): void;
}
