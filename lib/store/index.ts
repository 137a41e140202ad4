import type { Article } from '../domain/article.ts';
import type { Note, NoteContent, UndoneWork } from '../domain/note.ts';
import type { Reading } from '../domain/reading.ts';
import type { KeptWork, QuestionWork, ShelfArticle, ShelfQuestion } from '../domain/shelf.ts';
import { type ActorStore, actorStore, type Writing } from './actor-store.ts';
import { type CopyStore, copyStore } from './copies/copy-store.ts';
import { shelfDatabase } from './database.ts';
import { hasNotes, hostsOfNoted, hostsWithNotes } from './find-notes.ts';
import { keptNotes, type KeptNotes } from './kept-notes.ts';
import { keepNoteOnArticle, keepSaved, recordToShow } from './keep-articles.ts';
import {
  buryNote,
  keepNewNote,
  keepNewPlace,
  keepNoteChange,
  type NewNote,
  type NotePlace,
  type SeenNote,
} from './keep-notes.ts';
import { buryQuestion, keepQuestion, questionsOn } from './keep-questions.ts';
import { type LookUps, lookUpsIn } from './look-ups.ts';
import { noteById, noteVersions, questionsOfNote } from './read-notes.ts';
import { withNamedErrors } from './store-errors.ts';
import { sweep } from './sweep.ts';
import { redo, undo } from './undo-work.ts';

export type { KeptNotes } from './kept-notes.ts';
export type { LookUps } from './look-ups.ts';
export { appearancesIn } from './keep-appearances.ts';
export type { BulkDeed } from './library/bulk.ts';
export type { LibraryStore } from './library/library-store.ts';
export { openLibraryStore } from './library/open-library-store.ts';
export type { RunSlices } from './search/keep-index.ts';
export { type IndexKeeper, openIndexKeeper } from './search/index-keeper.ts';
export {
  ArticleTooLongError,
  NoteNotFoundError,
  OutdatedPlanError,
  RestoreEndedError,
  StorageFullError,
  UnreadableRecordError,
} from './store-errors.ts';

/** What the reader keeps, in this browser; every write is whole or not at all. */
export interface Store extends ActorStore, CopyStore {
  readonly getKeptWork: (article: Article) => Promise<KeptWork>;
  /** Keeps the note on the article as a whole. */
  readonly saveNote: (article: Article, note: string) => Promise<ShelfArticle>;
  /** Puts the article on the shelf with its analysis, or takes it off; all else stays. */
  readonly setSaved: (reading: Reading, isSaved: boolean) => Promise<ShelfArticle>;
  readonly saveQuestion: (article: Article, question: QuestionWork) => Promise<ShelfQuestion>;
  /** Comes back with what is left of it. */
  readonly deleteQuestion: (id: string) => Promise<ShelfQuestion>;

  readonly getNotes: (article: Article) => Promise<KeptNotes>;
  /** Whether anything is noted on an article met under these addresses; cheap, and told without its text. */
  readonly hasNotes: (article: Pick<Article, 'url' | 'canonicalUrl'>) => Promise<boolean>;
  /** The hosts of all articles with notes, without “www.” and the like: "paper.example". */
  readonly hostsWithNotes: () => Promise<readonly string[]>;
  /** Those of one article; `null` where nothing is noted on it. */
  readonly hostsOfNoted: (articleId: string) => Promise<readonly string[] | null>;
  /** Keeps a note, and the question it is there for, if any. */
  readonly addNote: (note: NewNote, question: string | null) => Promise<Note>;
  readonly changeNote: (seen: SeenNote, change: Partial<NoteContent>) => Promise<Note>;
  readonly attachNote: (seen: SeenNote, place: NotePlace) => Promise<Note>;
  /** Comes back with what is left of it. */
  readonly deleteNote: (id: string) => Promise<Note>;
  /** The note, deleted or not; throws `NoteNotFoundError`. */
  readonly getNote: (id: string) => Promise<Note>;
  readonly getNoteVersions: (id: string) => Promise<readonly Note[]>;
  /** The questions that hang on a note, oldest first. */
  readonly getNoteQuestions: (id: string) => Promise<readonly ShelfQuestion[]>;
  /** Keys of all addresses the article was met under; none where it is not known. */
  readonly getArticleKeys: (articleId: string) => Promise<readonly string[]>;
  readonly undo: (articleId: string) => Promise<UndoneWork | null>;
  readonly redo: (articleId: string) => Promise<UndoneWork | null>;

  readonly lookUps: LookUps;

  /** Closes the database; the next use opens it again. */
  readonly close: () => void;
}

/**
 * The store of this browser; `clock` gives milliseconds since 1970. After each write `afterWriting` is
 * called.
 */
export function openStore(clock: () => number, afterWriting: () => void = () => undefined): Store {
  const database = shelfDatabase();
  let sweeping: Promise<void> | undefined;
  const writing: Writing = async (work) => {
    // Where tidying up fails, the reader's work does not; the next write tries again.
    await (sweeping ??= sweep(database, clock()).catch(() => {
      sweeping = undefined;
    }));
    const result = await withNamedErrors(work);
    afterWriting();
    return result;
  };

  return {
    getKeptWork: (article) =>
      withNamedErrors(async () => {
        const kept = await recordToShow(database, article, clock());
        if (kept === null) return { article: null, questions: [], unreadableQuestions: 0 };
        const { questions, unreadable } = await questionsOn(database, kept.id);
        return { article: kept, questions, unreadableQuestions: unreadable };
      }),
    saveNote: (article, note) => writing(() => keepNoteOnArticle(database, article, note, clock())),
    setSaved: (reading, isSaved) => writing(() => keepSaved(database, reading, isSaved, clock())),
    saveQuestion: (article, question) =>
      writing(() => keepQuestion(database, article, question, clock())),
    deleteQuestion: (id) => writing(() => buryQuestion(database, id, clock())),

    ...actorStore(database, clock, writing),
    ...copyStore(database, clock, writing),

    hasNotes: (article) => withNamedErrors(() => hasNotes(database, article)),
    hostsWithNotes: () => withNamedErrors(() => hostsWithNotes(database)),
    hostsOfNoted: (articleId) => withNamedErrors(() => hostsOfNoted(database, articleId)),
    getNotes: (article) => withNamedErrors(() => keptNotes(database, article, clock())),
    addNote: (note, question) => writing(() => keepNewNote(database, note, question, clock())),
    changeNote: (seen, change) => writing(() => keepNoteChange(database, seen, change, clock())),
    attachNote: (seen, place) => writing(() => keepNewPlace(database, seen, place, clock())),
    deleteNote: (id) => writing(() => buryNote(database, id, clock())),
    getNote: (id) => noteById(database, id),
    getNoteVersions: (id) => noteVersions(database, id),
    getNoteQuestions: async (id) => await questionsOfNote(database, await noteById(database, id)),
    getArticleKeys: async (articleId) => (await database.articles.get(articleId))?.keys ?? [],
    undo: (articleId) => writing(() => undo(database, articleId, clock())),
    redo: (articleId) => writing(() => redo(database, articleId, clock())),

    lookUps: lookUpsIn(database, clock),

    close: () => database.close({ disableAutoOpen: false }),
  };
}
