import type { Dossier, ShelfLists } from '../domain/dossier.ts';
import type { BibliographyStyle, ExportFormat } from '../domain/export-format.ts';
import type { Note } from '../domain/note.ts';
import type { CslItem } from './citations/csl-item.ts';
import type { CopyWords, LookThen, NotePlace } from './html/write-html.ts';
import type { MarkdownWords } from './markdown/write-markdown.ts';

/** Formats in which each article is a file of its own. */
export const isFileEach = (format: ExportFormat): boolean =>
  format === 'markdown' || format === 'html';

/** What formats need besides the articles. */
export interface ExportContext {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** A UUID for the file, where the format wants one. */
  readonly fileId: string;
  /** Of this extension: "1.0.0". */
  readonly version: string;
  /** How many articles are to come. */
  readonly count: number;
  /** What the file is called, without its ending. */
  readonly name: string;
  readonly words: MarkdownWords & CopyWords;
  readonly lists: ShelfLists;
  /** The address at which browsers scroll to the note's passage. */
  readonly linkTo: (note: Note, dossier: Dossier) => string;
  /** Where the notes stand in this text; those that are lost are left out. */
  readonly placesOf: (notes: readonly Note[], text: string) => readonly NotePlace[];
  /** How a saved article looked last; `null` where no copy is kept. */
  readonly lookOf: (articleId: string) => Promise<LookThen | null>;
  /** Puts sources in the order and form of a style, a line of HTML each. */
  readonly format: (
    items: readonly CslItem[],
    style: BibliographyStyle,
  ) => Promise<readonly string[]>;
}

/** A file that comes piece by piece. */
export interface ExportedFile {
  /** With its ending. */
  readonly name: string;
  readonly mediaType: string;
  readonly parts: AsyncGenerator<string | Uint8Array<ArrayBuffer>, void>;
}
