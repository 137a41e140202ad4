import type { ArticleMetadata } from '../../domain/article.ts';

/** What the page says about itself; nothing of it is trusted to be true, or to be text. */
export function readMetadata(document: Document, url: string, text: string): ArticleMetadata {
  void text;
  return {
    url,
    canonicalUrl: null,
    title: document.title.trim(),
    byline: null,
    outlet: null,
    published: null,
    language: document.documentElement.lang || null,
  };
}
