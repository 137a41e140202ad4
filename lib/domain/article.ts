import type { Span } from './span.ts';

/**
 * What a stretch of the article is. Only paragraphs, list items and block quotes hold statements;
 * headlines and headings may attribute ("Smith: taxes must fall"); captions, credits and asides
 * are kept in the text, so that positions hold, but nobody is said to claim them.
 */
export type BlockKind =
  | 'headline'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'block-quote'
  | 'caption'
  | 'aside';

/** One block of the article; blocks are in reading order and never overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A link of the article and the words it stands on. */
export interface Link extends Span {
  readonly href: string;
}

/** What a page says about itself; `null` where it does not say. */
export interface ArticleMetadata {
  /** Address the page was read from; empty for plain text. */
  readonly url: string;
  readonly canonicalUrl: string | null;
  readonly title: string;
  /** The writers as the page names them, without "By". */
  readonly byline: string | null;
  /** Who publishes it: "The Guardian". */
  readonly outlet: string | null;
  /** ISO 8601 date or date-time. */
  readonly published: string | null;
  /** BCP 47 tag of the language: "en", "en-GB"; `null` where neither page nor text tells. */
  readonly language: string | null;
}

/** A news article as plain text with positions: the input of the engine. */
export interface Article extends ArticleMetadata {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
}
