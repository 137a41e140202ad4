import type { Article } from '../domain/article.ts';
import { completeArticle } from './complete-article.ts';
import { takingSteps, type NothingToRead } from './take-article.ts';
import type { TextMap } from './text-map.ts';

/** The article of a page with the way back into the page, or why there is none. */
export type ReadArticle =
  | { readonly state: 'read'; readonly article: Article; readonly textMap: TextMap }
  | { readonly state: 'unreadable'; readonly reason: NothingToRead };

/** Reads the article in a page at one go; the page stays as it is. */
export function readArticle(document: Document, url: string): ReadArticle {
  const steps = takingSteps(document, url);
  for (;;) {
    const { done, value: taken } = steps.next();
    if (!done) continue;
    if (taken.state === 'unreadable') return taken;
    return { ...taken, article: completeArticle(taken.article) };
  }
}
