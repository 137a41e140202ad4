import type { ActorDecision } from './actor-decision.ts';
import type { Analysis, GapKind } from './analysis.ts';
import type { Article } from './article.ts';
import type { PageCopy } from './page-copy.ts';

/** What every stored record has, so that later syncing needs no migration. Times are milliseconds since 1970. */
export interface Kept {
  /** UUID. */
  readonly id: string;
  readonly created: number;
  readonly changed: number;
  /** When the reader deleted it; the record stays as a tombstone. */
  readonly deleted: number | null;
  /** Grows by one with every change. */
  readonly revision: number;
}

/** What the reader keeps about one article; its text is a record of its own, see `ShelfText`. */
export interface ShelfArticle extends Kept {
  /** Where the article can be opened again. */
  readonly address: string;
  /** Addresses it was met under, as `articleAddress` tidies them. */
  readonly addresses: readonly string[];
  /** What it is looked up by; see `articleKeys`. */
  readonly keys: readonly string[];
  readonly title: string;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  /** The reader's note, as typed. */
  readonly note: string;
  /** Whether the reader chose to save the article to the shelf. */
  readonly isSaved: boolean;
  /** Those of the article as a whole; its notes have tags of their own. */
  readonly tags: readonly string[];
  /** Ids of the collections it is in. */
  readonly collections: readonly string[];
}

/**
 * The text of an article as it once was. Beside the article's record, so that a change to that does not
 * write the whole text again.
 */
export interface ShelfText extends Kept {
  readonly articleId: string;
  /** As it was with the first note, or as it was when the reader saved it. */
  readonly role: 'first' | 'saved';
  /** `null` once it is deleted. */
  readonly article: Article | null;
  /** What was found in it; only what is saved has findings. */
  readonly analysis: Analysis | null;
}

/** How a saved article looked, with its pictures. A record of its own, since it is a hundred times its text. */
export interface ShelfCopy extends Kept {
  readonly articleId: string;
  /** As it looked when a copy was kept first, or when it was last; the first where it looks otherwise since. */
  readonly role: ShelfText['role'];
  /** `null` once it is deleted. */
  readonly copy: PageCopy | null;
}

/** A copy that is there. */
export type KeptCopy = ShelfCopy & { readonly copy: PageCopy };

/** A question the reader ticked off, answered, reworded, dismissed or wrote. */
export interface ShelfQuestion extends Kept {
  readonly articleId: string;
  /** The note it hangs on; `null` for one that hangs on none. */
  readonly noteId: string | null;
  readonly kind: 'asked' | 'gap' | 'reader';
  /** What sort of gap raised it; `null` for the article's own and the reader's. */
  readonly gap: GapKind | null;
  /** In the reader's words, if they reworded it. */
  readonly text: string;
  /** The words it was first asked in; empty for a reader's own. */
  readonly found: string;
  /** The words of the passage it is about; empty for a reader's own without one. */
  readonly quote: string;
  readonly isAnswered: boolean;
  readonly answer: string;
  /** Where the answer stands: an address of the web, or empty. */
  readonly answerLink: string;
  /** Whether the reader does not want to be asked it. */
  readonly isDismissed: boolean;
}

/** What the reader decided about an actor of an article. */
export interface ShelfDecision extends Kept {
  readonly articleId: string;
  /** Later ones build on earlier ones, and clocks are set back: so their order is kept. */
  readonly place: number;
  /** The name it gives an actor, as `nameKeys` of it. */
  readonly names: readonly string[];
  /** `null` once it is undone. */
  readonly decision: ActorDecision | null;
}

/** The questions a reader works on, without what the store adds; `id` is `null` until it is kept. */
export type QuestionWork = Omit<ShelfQuestion, keyof Kept | 'articleId' | 'noteId'> & {
  readonly id: string | null;
};

/** Everything kept about an article as a whole; `article` is `null` when nothing was kept yet. */
export interface KeptWork {
  readonly article: ShelfArticle | null;
  readonly questions: readonly ShelfQuestion[];
  /** How many more questions are kept that cannot be read; nothing of them is deleted. */
  readonly unreadableQuestions: number;
}
