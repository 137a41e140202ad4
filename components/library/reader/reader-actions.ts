import type { SourceKind, Statement } from '../../../lib/domain/analysis.ts';
import type { Article } from '../../../lib/domain/article.ts';
import type { BibliographyStyle } from '../../../lib/domain/export-format.ts';
import type { MutedKind } from '../../../lib/domain/muted-kind.ts';
import type { Note } from '../../../lib/domain/note.ts';
import type { CopyFacts } from '../../../lib/domain/page-copy.ts';
import type { Reading } from '../../../lib/domain/reading.ts';
import type { KeptWork, ShelfArticle } from '../../../lib/domain/shelf.ts';
import type { Span } from '../../../lib/domain/span.ts';
import type { PopupActions } from '../../popup-actions.ts';
import type { ActorInArticle, ActorPage } from '../actor/actor-page.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { CitedPiece } from './cite/cited-piece.ts';

/** An article as it is kept: the newest of its texts, with all that was found in it and made of it. */
export interface KeptArticle {
  readonly record: ShelfArticle;
  /** All of them, wherever they belong. */
  readonly notes: readonly Note[];
  /** `null` where no text is kept, as of an article that was too long. */
  readonly text: KeptText | null;
}

export interface KeptText {
  /** When it was kept: milliseconds since 1970. */
  readonly keptAt: number;
  readonly reading: Reading;
  /** Whether it was kept with what was found in it; then it was saved. */
  readonly hasFindings: boolean;
  readonly keptWork: KeptWork;
  readonly mutedKinds: readonly MutedKind[];
}

/** A statement that is underlined, and how. */
export interface UnderlinedStatement {
  readonly statement: Statement;
  readonly kind: SourceKind;
  /** Whether it is only hinted at. */
  readonly isFaint: boolean;
}

/** What the reading view does with the article it shows, as a page would in its tab. */
export interface InArticle {
  readonly showPassage: (span: Span) => boolean;
  readonly showNote: (id: string) => boolean;
  /** The next words selected in the article can be given to this note. */
  readonly attachNext: (id: string) => void;
}

/** Which look of which article, with which notes. */
export type LookWanted = readonly [
  record: ShelfArticle,
  article: Article,
  notes: readonly Note[],
  taken: number | null,
];

/** What the reading view, the page of an actor and the comparison ask for; every promise may reject. */
export interface ReaderActions {
  /** `null` where nothing is kept under this id. */
  readonly openArticle: (id: string) => Promise<KeptArticle | null>;
  readonly underlined: (reading: Reading) => readonly UnderlinedStatement[];
  /** What the views of the popup can do with a kept article. */
  readonly workOn: (record: ShelfArticle, inArticle: InArticle) => PopupActions;
  /** What is told of the copies of an article, the newest first. */
  readonly looksOf: (record: ShelfArticle) => Promise<readonly CopyFacts[]>;
  /**
   * The article as one HTML document, with the highlights written into it: as it looked at `taken`, or last
   * where that is `null`; without pictures where no copy is kept.
   */
  readonly showLook: (...asked: LookWanted) => Promise<string>;
  /** Hands the reader that document as a file. */
  readonly downloadCopy: (...asked: LookWanted) => Promise<void>;
  readonly print: () => void;
  /** The article as a style cites it. */
  readonly cite: (
    articleId: string,
    style: BibliographyStyle,
    signal: AbortSignal,
  ) => Promise<readonly CitedPiece[]>;
  /** Puts a reference on the clipboard, with its italics. */
  readonly copyCited: (pieces: readonly CitedPiece[]) => Promise<void>;
  /** Where on the shelf an actor is met; `articleId` says in which article the reader met it. */
  readonly openActor: (key: string, articleId: string | null) => Promise<ActorPage | null>;
  /** What these articles tell of the actor; those that tell nothing of it are left out. */
  readonly readActor: (
    key: string,
    articleIds: readonly string[],
  ) => Promise<readonly ActorInArticle[]>;
  /** What other articles claim that this one claims, too; `null` where it is not saved. */
  readonly compare: (articleId: string) => Promise<Comparison | null>;
}
