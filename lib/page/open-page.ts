import type { PageArticle } from '../domain/page-article.ts';
import type { TextMap } from './text-map.ts';

/** An article as it was taken from the page, with the way back into it. */
export interface TakenText {
  readonly article: PageArticle;
  readonly textMap: TextMap;
}

/** What the script that reads a page lends to the others of ours that come later. */
export interface LentPage {
  /** The text as it was last accepted; `null` where the page shows no article, or none any more. */
  readonly taken: TakenText | null;
  /** Whether the statements are painted. */
  readonly isPainted: boolean;
  /** Takes the text again, in small steps, and accepts what holds now. */
  look(): Promise<void>;
  /** Makes this the text of the page: what is painted is brought up to it. */
  accept(taken: TakenText | null): void;
  /** Are called after `taken` or `isPainted` changed. */
  readonly listeners: Set<() => void>;
}

/** The page as notes see it; `openPage` in lib/page/living makes it of what is lent. */
export interface OpenPage {
  /** The text as last taken from the page; `null` where the page shows no article any more. */
  readonly taken: TakenText | null;
  /** Takes the text again, gently, and comes back with what holds now. */
  refresh(): Promise<TakenText | null>;
  /** Hears of every new `taken` – another text, or the same in other nodes – until the signal aborts. */
  onTaken(listener: (taken: TakenText | null) => void, signal: AbortSignal): void;
  /** Says whether there are notes: only then, or while statements are painted, is the page watched. */
  setWatched(isWatched: boolean): void;
}

/** Where the lent page hangs in the world our scripts share; the page's own scripts have another. */
const LENT_PAGE = Symbol.for('says-who open page');

/** Lends the page to the scripts of ours that come later. */
export function lend(page: LentPage): void {
  Reflect.defineProperty(globalThis, LENT_PAGE, { value: page });
}

/** The page as it is lent here; `null` where nobody reads it. */
export function lentPage(): LentPage | null {
  // Only our own scripts run in this world, and only one of them hangs something there.
  return (Reflect.get(globalThis, LENT_PAGE) as LentPage | undefined) ?? null;
}
