import type { Article } from '../../../lib/domain/article.ts';
import type { ColourMeanings } from '../../../lib/domain/note-colours.ts';
import type {
  Note,
  NoteContent,
  PageNotes,
  PlacedNote,
  UndoneWork,
} from '../../../lib/domain/note.ts';
import type { Span } from '../../../lib/domain/span.ts';

/** What the views of notes ask of the world outside; every promise may reject. */
export interface NoteActions {
  readonly getNotes: (article: Article) => Promise<PageNotes>;
  readonly addNote: (article: Article, span: Span, content: NoteContent) => Promise<PlacedNote>;
  /** The revision of the note is the one that the change was based on. */
  readonly changeNote: (note: Note, change: Partial<NoteContent>) => Promise<Note>;
  /** What a note was before, latest first. */
  readonly getNoteVersions: (id: string) => Promise<readonly Note[]>;
  readonly attachNote: (note: Note, article: Article, span: Span) => Promise<PlacedNote>;
  readonly deleteNote: (id: string) => Promise<unknown>;
  /** What was taken back; `null` where there was nothing to take back. */
  readonly undo: (articleId: string) => Promise<UndoneWork | null>;
  readonly redo: (articleId: string) => Promise<UndoneWork | null>;
  /** Scrolls to the note's words on the page and opens its card; false where the page cannot. */
  readonly showNote: (id: string) => Promise<boolean>;
  /** The next words selected on the page can be given to this note. */
  readonly attachNext: (id: string) => Promise<unknown>;
  /** Calls back when notes were changed anywhere, until the function it returns is called. */
  readonly onNoteNews: (listener: () => void) => () => void;
  /** What the reader calls the colours. */
  readonly getColourMeanings: () => Promise<ColourMeanings>;
}
