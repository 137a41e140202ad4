import type { Article } from './article.ts';

/** What a page says about itself, word for word: nothing of it was checked or even looked at. */
export interface PageFacts {
  /** The page's `<title>`. */
  readonly title: string;
  /** The `lang` of its root element. */
  readonly language: string | null;
  /** Names and contents of its `<meta>` tags, each name once. */
  readonly metaTags: readonly (readonly [name: string, content: string])[];
  readonly jsonLdScripts: readonly string[];
  readonly canonicalLink: string | null;
  /** When it was published, by its first element that gives a time. */
  readonly time: string | null;
  /** What may be the byline that a reader sees, each in its lines, the likeliest first. */
  readonly bylines: readonly (readonly string[])[];
}

/** The article as it was taken from a page; what the page says about it is still to be judged. */
export interface PageArticle extends Pick<Article, 'url' | 'text' | 'blocks' | 'links'> {
  /** The headline on the page, `null` where none was found. */
  readonly headline: string | null;
  readonly facts: PageFacts;
}
