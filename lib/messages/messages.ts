import type { ActorDecision } from '../domain/actor-decision.ts';
import type { Article } from '../domain/article.ts';
import type { BackupFailure } from '../domain/backup.ts';
import type { LookUpOutcome, LookUpQuestion } from '../domain/look-up.ts';
import type {
  Note,
  NoteCommand,
  NoteContent,
  NoteStep,
  PageNotes,
  PlacedNote,
  UndoneWork,
} from '../domain/note.ts';
import type { NoteWords } from '../domain/note-words.ts';
import type { PageArticle } from '../domain/page-article.ts';
import type { CopyFacts, PageCopy } from '../domain/page-copy.ts';
import type { PageWords } from '../domain/page-words.ts';
import type { ReaderChoices } from '../domain/reader-choices.ts';
import type { AnalysisOutcome, Reading, ReadOutcome, UnreadableReason } from '../domain/reading.ts';
import type { KeptWork, QuestionWork, ShelfArticle, ShelfQuestion } from '../domain/shelf.ts';
import type { ShelfActor } from '../domain/shelf-actor.ts';
import type { ActorHistory } from '../domain/shelf-appearance.ts';
import type { Span } from '../domain/span.ts';

export type { QuestionWork, ReadOutcome };

/** Every message between contexts: what is sent, and what comes back. */
export interface Messages {
  /** Popup → background: read the page in this tab and paint it. */
  readTab: { request: { tabId: number }; response: ReadOutcome };
  /** Background → popup, while an article is analysed: how many of how many steps are done. */
  readingProgress: { request: { tabId: number; done: number; total: number }; response: null };
  /** Background → popup, when the key has turned the painting of a tab's page off or on. */
  paintingChanged: { request: { tabId: number; isPainted: boolean }; response: null };
  /** Background → popup: the page in this tab was read just now, because somebody asked or since it has other words. */
  tabRead: { request: { tabId: number }; response: null };
  /** Background → page: read the article, have it analysed, paint it. A page that is read already answers at once. */
  readPage: { request: null; response: ReadOutcome };
  /** Page → background: what does this article say, and who says it? */
  analyze: { request: { article: PageArticle }; response: AnalysisOutcome };
  /** Page → background: the words of card and legend. */
  getPageWords: { request: null; response: PageWords };
  /** Popup → page: scroll to the passage and light it up; false when the page no longer has it. */
  showPassage: { request: { span: Span }; response: boolean };
  /** Popup or background → page: paint or stop painting; `null` turns it over. Comes back with what holds now. */
  setPainting: { request: { isPainted: boolean | null }; response: boolean };
  /** Popup → background: everything kept about the article as a whole. */
  getKeptWork: { request: { article: Article }; response: KeptWork };
  /** Popup → background: keep the note on the article. */
  saveNote: { request: { article: Article; note: string }; response: ShelfArticle };
  /** Popup → background: put the article on the shelf with its analysis, or take it off again; its note stays. */
  setSaved: { request: { reading: Reading; isSaved: boolean }; response: ShelfArticle };
  /** Popup → background: keep a question with its state; `id` is `null` for one not kept yet. */
  saveQuestion: { request: { article: Article; question: QuestionWork }; response: ShelfQuestion };
  /** Popup → background: delete a question of the reader's own. */
  deleteQuestion: { request: { id: string }; response: null };
  /** Popup → background: keep what the reader decided about an actor; whoever shows the article reads it again. */
  decideActor: { request: { article: Article; decision: ActorDecision }; response: null };
  /** Popup → background: what other saved articles tell of these actors; those of which none tells are left out. */
  getActorHistories: {
    request: { article: Article; actors: readonly ShelfActor[] };
    response: readonly ActorHistory[];
  };
  /** Popup → background: what does Wikipedia know of this name? Sends nothing while looking up is off. */
  lookUp: { request: { question: LookUpQuestion }; response: LookUpOutcome };
  /** Options → background: looking up was turned off, so let go of what was looked up. */
  forgetLookUps: { request: null; response: null };

  /** Library → background: what is kept on these articles was changed by the library itself. */
  libraryChanged: { request: { articleIds: readonly string[] }; response: null };

  /** The document that makes backups → background: the reader's settings, which it cannot see. */
  getReaderChoices: { request: null; response: ReaderChoices };
  /** The document that makes backups → background: a file is ready; `address` is of a blob of that document. */
  backupReady: {
    request: { address: string; articles: number; bytes: number; leftOut: number };
    response: null;
  };
  /** The document that makes backups → background: there is no file. */
  backupFailed: { request: { failure: BackupFailure }; response: null };

  /** Background → page: take the article's text and nothing more, for the notes on it. */
  takeArticle: { request: null; response: 'taken' | UnreadableReason };
  /** Page → background: there are notes on this site, so bring those on this page; false where it shows no article (yet). */
  bringNotes: { request: null; response: boolean };
  /** Page → background: put the script for notes into this page. */
  wantNotes: { request: null; response: null };
  /** Page → background: the words of toolbar and cards of notes. */
  getNoteWords: { request: null; response: NoteWords };
  /** Page → background: the notes on this article, placed in it; those in view are looked for first. */
  openPageNotes: { request: { article: PageArticle; inView: Span | null }; response: PageNotes };
  /** Popup → background: the notes on this article, placed in it. */
  getNotes: { request: { article: Article }; response: PageNotes };
  /** Page or popup → background: keep a new note on this passage. */
  addNote: {
    request: { article: Article; span: Span; content: NoteContent };
    response: PlacedNote;
  };
  /** Page or popup → background: keep a question on this passage, and a note that it hangs on. */
  askAbout: { request: { article: Article; span: Span; text: string }; response: PlacedNote };
  /** Page or popup → background: change these fields of a note that was at this revision when shown. */
  changeNote: {
    request: { id: string; revision: number; change: Partial<NoteContent> };
    response: Note;
  };
  /** Page or popup → background: this passage is where the note belongs from now on. */
  attachNote: {
    request: { id: string; revision: number; article: Article; span: Span };
    response: PlacedNote;
  };
  /** Page or popup → background: delete a note, with the questions that hang on it. */
  deleteNote: { request: { id: string }; response: null };
  /** Popup → background: what a note was before, latest first; nothing that was written over is lost. */
  getNoteVersions: { request: { id: string }; response: readonly Note[] };
  /** Page → background: the questions that hang on a note, in the reader's words. */
  getNoteQuestions: { request: { id: string }; response: readonly string[] };
  /** Page or popup → background: undo the last thing done to the article's notes and questions; `null` when there is none. */
  undo: { request: { articleId: string }; response: UndoneWork | null };
  /** Page or popup → background: do again what was undone last; `null` when there is nothing. */
  redo: { request: { articleId: string }; response: UndoneWork | null };
  /** Page or popup → background: an address that leads to this passage of the article. */
  textLink: { request: { article: Article; span: Span }; response: string };
  /** Background → notes: do this with the selection; false when there is none to do it with. */
  runNoteCommand: { request: { command: NoteCommand }; response: boolean };
  /** Background → notes: go to the next or previous note, undo or redo; false when there is none, or nothing. */
  takeNoteStep: { request: { step: NoteStep }; response: boolean };
  /** Popup or background → notes: scroll to the note and open its card; false when it is not on the page. */
  showNote: { request: { id: string }; response: boolean };
  /** Popup → notes: the next selection may become the passage of this note. */
  attachNext: { request: { id: string }; response: null };
  /** Background → copy: the article as it looks; `null` where there is none (any more). */
  takeCopy: { request: null; response: PageCopy | null };
  /** Popup → background: keep a saved article as it looks in this tab; `null` where the tab no longer shows it. */
  keepCopy: { request: { articleId: string; tabId: number }; response: CopyFacts | null };
  /** Popup → background: let go of the copies of an article; it stays saved. */
  removeCopy: { request: { articleId: string }; response: null };
  /** Popup → background: what is told of the newest copy of an article; `null` where none is kept. */
  getCopyFacts: { request: { articleId: string }; response: CopyFacts | null };
}
