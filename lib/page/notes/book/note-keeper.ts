import type { Article } from '../../../domain/article.ts';
import type { Note, NoteContent, PageNotes, PlacedNote, UndoneWork } from '../../../domain/note.ts';
import type { PageArticle } from '../../../domain/page-article.ts';
import type { Span } from '../../../domain/span.ts';

/** Keeps the reader's notes, out of reach of the page. */
export interface NoteKeeper {
  /** The notes on an article, placed in it; those in view are looked for first. */
  open(article: PageArticle, inView: Span | null): Promise<PageNotes>;
  add(article: Article, span: Span, content: NoteContent): Promise<PlacedNote>;
  ask(article: Article, span: Span, text: string): Promise<PlacedNote>;
  /** Changes a note that was at this revision when it was shown. */
  change(id: string, revision: number, change: Partial<NoteContent>): Promise<Note>;
  /** The questions that hang on a note, in the reader's words. */
  questionsOn(id: string): Promise<readonly string[]>;
  attach(id: string, revision: number, article: Article, span: Span): Promise<PlacedNote>;
  delete(id: string): Promise<void>;
  /** `null` when there was nothing to undo. */
  undo(articleId: string): Promise<UndoneWork | null>;
  /** `null` when nothing was undone. */
  redo(articleId: string): Promise<UndoneWork | null>;
  /** An address that leads to this passage. */
  linkTo(article: Article, span: Span): Promise<string>;
}

/** Something typed that is not saved yet. */
export interface NoteDraft {
  /** When it was typed: milliseconds since 1970. */
  readonly at: number;
  readonly change: Partial<NoteContent>;
}

/** Keeps drafts where they outlive the tab. */
export interface DraftKeeper {
  find(id: string): Promise<NoteDraft | null>;
  keep(id: string, draft: NoteDraft): Promise<void>;
  drop(id: string): Promise<void>;
}
