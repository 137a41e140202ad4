import type { Messages } from './messages.ts';

/** Where a message is answered. */
export type Receiver = 'background' | 'popup' | 'page';

/** Which context answers each message. */
export const RECEIVERS = {
  readTab: 'background',
  readingProgress: 'popup',
  paintingChanged: 'popup',
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
} as const satisfies Record<keyof Messages, Receiver>;

/** The messages that one context answers. */
export type MessagesTo<Context extends Receiver> = {
  [Name in keyof Messages]: (typeof RECEIVERS)[Name] extends Context ? Name : never;
}[keyof Messages];

/** Content scripts share a process with the page, so this is all they may ask for. */
export const ASKED_BY_PAGES: ReadonlySet<string> = new Set<keyof Messages>([
  'analyze',
  'getPageWords',
]);
