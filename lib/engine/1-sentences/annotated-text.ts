import type { Article, Block } from '../../domain/article.ts';
import type { Span } from '../../domain/span.ts';

/** A word, number or mark of the text. "Trump's" is two: "Trump" and "'s"; "U.S." and "Mr." are one. */
export interface Token extends Span {
  readonly text: string;
  /** The token in lower case, with straight apostrophes. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
}

/** A sentence with its place in the article. Token positions index `AnnotatedText.tokens`. */
export interface TextSentence extends Span {
  readonly block: Block;
  readonly firstToken: number;
  /** Exclusive. */
  readonly endToken: number;
}

/** Words between quotation marks. */
export interface Quotation extends Span {
  /** Without the marks. */
  readonly inner: Span;
  /** The mark that opens it: double or single. */
  readonly mark: 'double' | 'single';
  /** True for a speech that goes on in the next paragraph: no closing mark here, an opening one there. */
  readonly isContinued: boolean;
}

/** The article with its sentences, tokens and quotations: what every later stage reads. */
export interface AnnotatedText {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly sentences: readonly TextSentence[];
  /** In reading order; a quotation inside another follows it. */
  readonly quotations: readonly Quotation[];
}
