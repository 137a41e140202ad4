import { articleAddress } from '../domain/article-address.ts';
import { addressOf, articleKeys } from '../domain/article-keys.ts';
import type { Article } from '../domain/article.ts';

type Addressed = Pick<Article, 'url' | 'canonicalUrl'>;

/** Longer addresses are known by their beginning: a page can give itself one of megabytes. */
const ADDRESS_CHARACTERS = 4_000;

/** What the article is looked up by. */
export function keysOf(article: Addressed): readonly string[] {
  return [...new Set(articleKeys(article).map(beginning))];
}

/** The address the article is met under now. */
export function metUnder({ url }: Pick<Article, 'url'>): string {
  return beginning(articleAddress(url));
}

/** Where the article is best opened again. */
export function openedAt(article: Addressed): string {
  return beginning(addressOf(article));
}

function beginning(address: string): string {
  return address.slice(0, ADDRESS_CHARACTERS);
}
