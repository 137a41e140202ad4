import type { Article } from '../lib/domain/article.ts';
import type { CopyFacts } from '../lib/domain/page-copy.ts';
import type { Reading, ReadOutcome } from '../lib/domain/reading.ts';
import type { KeptWork, QuestionWork, ShelfArticle, ShelfQuestion } from '../lib/domain/shelf.ts';
import type { SiteAccess } from '../lib/domain/site.ts';
import type { Span } from '../lib/domain/span.ts';
import type { ActorActions } from './actors/actor-actions.ts';
import type { LookUpActions } from './actors/look-up/look-up-actions.ts';
import type { NoteActions } from './notes/book/note-actions.ts';
import type { QuestionActions } from './questions/question-actions.ts';

/** How many of how many steps of the analysis are done. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What the reader allows on the site of the article. */
export interface SiteAccessActions {
  readonly siteAccess: () => Promise<SiteAccess>;
  /** Asks the browser, so it is called in the click itself; whether the reader allowed it. */
  readonly requestSiteAccess: () => Promise<boolean>;
  /** Remembers that the reader does not want to be asked for this site again. */
  readonly declineSiteAccess: () => Promise<unknown>;
  readonly revokeSiteAccess: () => Promise<unknown>;
  readonly openOptions: () => Promise<unknown>;
}

/** What can be done about the pictures of a saved article. */
export interface CopyActions {
  /** Whether the reader wants them whenever they save. */
  readonly isCopyWanted: () => Promise<boolean>;
  /** What is told of the newest copy; `null` where none is kept. */
  readonly getCopyFacts: (articleId: string) => Promise<CopyFacts | null>;
  /** Keeps the article as it looks in its tab; `null` where that does not show it (any more). */
  readonly keepCopy: (articleId: string) => Promise<CopyFacts | null>;
  readonly removeCopy: (articleId: string) => Promise<unknown>;
}

/**
 * What is heard of the page in the tab: `arrived`, a page or an address that may be another; `read`,
 * the page has been read, by whomever; `shown`, the reader is back.
 */
export type PageNews = 'arrived' | 'read' | 'shown';

/** What the popup asks of the world outside; every promise may reject. */
export interface PopupActions
  extends
    SiteAccessActions,
    CopyActions,
    NoteActions,
    ActorActions,
    LookUpActions,
    QuestionActions {
  readonly readTab: () => Promise<ReadOutcome>;
  /** Calls back with news of the page in the tab, until the function it returns is called. */
  readonly onPageNews: (listener: (news: PageNews) => void) => () => void;
  /** Opens the side panel, so it is called in the click itself; `null` where there is none to open. */
  readonly openPanel: (() => void) | null;
  /** Brings the reader's shelf to the front, in a tab. */
  readonly openLibrary: () => Promise<unknown>;
  /** Calls back at every step of the analysis, until the function it returns is called. */
  readonly onProgress: (listener: (progress: Progress) => void) => () => void;
  readonly getKeptWork: (article: Article) => Promise<KeptWork>;
  /** Whether the page still has the passage. */
  readonly showPassage: (span: Span) => Promise<boolean>;
  /** Comes back with what holds now. */
  readonly setPainting: (isPainted: boolean) => Promise<boolean>;
  /** Calls back when the key has painted or unpainted the page, until the function it returns is called. */
  readonly onPaintingChange: (listener: (isPainted: boolean) => void) => () => void;
  /** The key that paints and unpaints, in the browser's words: "Alt+Shift+U". */
  readonly getPaintingKey: () => Promise<string | null>;
  readonly saveNote: (article: Article, note: string) => Promise<ShelfArticle>;
  readonly setSaved: (reading: Reading, isSaved: boolean) => Promise<ShelfArticle>;
  readonly saveQuestion: (article: Article, question: QuestionWork) => Promise<ShelfQuestion>;
  readonly deleteQuestion: (id: string) => Promise<unknown>;
  /** The sentence that a failure we expect brings for the reader; `null` for all others. */
  readonly sentenceOf: (error: unknown) => string | null;
  /** Takes what went wrong to the one place that records it. */
  readonly reportError: (error: unknown) => void;
}
