import type { Article } from '../../../../lib/domain/article.ts';
import type { PageArticle } from '../../../../lib/domain/page-article.ts';
import type { Span } from '../../../../lib/domain/span.ts';
import type { Asker } from '../../../../lib/messages/index.ts';

/** One of our own pages asks. */
export const POPUP: Asker = { tabId: null, page: null };

/** The content script of a page asks. */
export function pageAt(page: string): Asker {
  return { tabId: 7, page };
}

/** The article as the content script takes it from its page. */
export function takenFrom({ url, text, blocks, links, title, canonicalUrl }: Article): PageArticle {
  return {
    url,
    text,
    blocks,
    links,
    headline: title,
    facts: {
      title,
      language: 'en',
      metaTags: [],
      jsonLdScripts: [],
      canonicalLink: canonicalUrl,
      time: null,
      bylines: [],
    },
  };
}

/** Where these words are in the article. */
export function spanOf({ text }: Article, words: string): Span {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`The article does not say “${words}”.`);
  return { start, end: start + words.length };
}
