import type { Messages } from './messages.ts';

/** Where a message is answered. */
export type Receiver = 'background' | 'popup' | 'page' | 'notes' | 'copy';

/** Which context answers each message. */
export const RECEIVERS = {
  readTab: 'background',
  readingProgress: 'popup',
  paintingChanged: 'popup',
  tabRead: 'popup',
  readPage: 'page',
  analyze: 'background',
  getPageWords: 'background',
  showPassage: 'page',
  setPainting: 'page',
  getKeptWork: 'background',
  saveNote: 'background',
  setSaved: 'background',
  saveQuestion: 'background',
  deleteQuestion: 'background',
  decideActor: 'background',
  getActorHistories: 'background',
  lookUp: 'background',
  forgetLookUps: 'background',
  libraryChanged: 'background',
  getReaderChoices: 'background',
  backupReady: 'background',
  backupFailed: 'background',
  takeArticle: 'page',
  bringNotes: 'background',
  wantNotes: 'background',
  getNoteWords: 'background',
  openPageNotes: 'background',
  getNotes: 'background',
  addNote: 'background',
  askAbout: 'background',
  changeNote: 'background',
  attachNote: 'background',
  deleteNote: 'background',
  getNoteVersions: 'background',
  getNoteQuestions: 'background',
  undo: 'background',
  redo: 'background',
  textLink: 'background',
  runNoteCommand: 'notes',
  takeNoteStep: 'notes',
  showNote: 'notes',
  attachNext: 'notes',
  takeCopy: 'copy',
  keepCopy: 'background',
  removeCopy: 'background',
  getCopyFacts: 'background',
} as const satisfies Record<keyof Messages, Receiver>;

/** The messages that one context answers. */
export type MessagesTo<Context extends Receiver> = {
  [Name in keyof Messages]: (typeof RECEIVERS)[Name] extends Context ? Name : never;
}[keyof Messages];

/**
 * Content scripts share a process with the page, so this is all they may ask for; and of the notes
 * they may ask only for those on the site that their own page belongs to.
 */
export const ASKED_BY_PAGES: ReadonlySet<string> = new Set<keyof Messages>([
  'analyze',
  'getPageWords',
  'bringNotes',
  'wantNotes',
  'getNoteWords',
  'getNoteQuestions',
  'openPageNotes',
  'addNote',
  'askAbout',
  'changeNote',
  'attachNote',
  'deleteNote',
  'undo',
  'redo',
  'textLink',
]);
