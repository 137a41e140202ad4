import { addressKey, siteKey } from './address-key.ts';
import { openAddress } from './article-address.ts';
import type { Article } from './article.ts';

type Addressed = Pick<Article, 'url' | 'canonicalUrl'>;

/** Keys under which what is kept about an article may be found: of its own address and of the canonical one. */
export function articleKeys(article: Addressed): readonly string[] {
  const canonical = believableCanonical(article);
  const addresses = canonical === null ? [article.url] : [article.url, canonical];
  return [...new Set(addresses.map(addressKey))];
}

/** Where the article is best opened again: its canonical address where that is believable. */
export function addressOf(article: Addressed): string {
  return openAddress(believableCanonical(article) ?? article.url);
}

/** The canonical address, if it is of the same site and not just its front page. */
function believableCanonical({ url, canonicalUrl }: Addressed): string | null {
  if (canonicalUrl === null || siteKey(url) === null) return null;
  const canonical = URL.parse(canonicalUrl);
  const isFrontPage = canonical?.pathname === '/' && canonical.search === '';
  return !isFrontPage && siteKey(canonicalUrl) === siteKey(url) ? canonicalUrl : null;
}
