import type { Article } from './article.ts';

/** Query parameters that say where a reader came from, not which article it is. */
const TRACKING_PARAMETER =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|cmpid|ref|ref_src|ref_url|smid|smtyp|partner|emc|ftag|ncid|ocid|xtor|at_\w+|ns_\w+|guccounter|guce_\w+|_ga|mkt_tok|share|sh)$/i;

/**
 * The address under which the same article is found again: no fragment, no tracking
 * parameters, `https`, no trailing slash. An unreadable address is kept as it is.
 */
export function articleAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  address.hash = '';
  if (address.protocol === 'http:') address.protocol = 'https:';
  const names = Array.from(address.searchParams.keys());
  for (const name of names.filter((one) => TRACKING_PARAMETER.test(one))) {
    address.searchParams.delete(name);
  }
  address.searchParams.sort();
  if (address.pathname.length > 1) address.pathname = address.pathname.replace(/\/+$/, '');
  return address.href;
}

/** The same paper under another prefix: "www.", "m.", "amp." */
const HOST_PREFIX = /^(?:www|m|mobile|amp)\./;

/**
 * The key of an article on the shelf: its canonical address where that is believable – the same
 * site, and not just its front page – otherwise the address it was read from.
 */
export function addressOf(article: Pick<Article, 'url' | 'canonicalUrl'>): string {
  const { url, canonicalUrl } = article;
  const isBelievable = canonicalUrl !== null && namesAnArticleOf(canonicalUrl, url);
  return articleAddress(isBelievable ? canonicalUrl : url);
}

function namesAnArticleOf(canonicalUrl: string, url: string): boolean {
  if (!URL.canParse(canonicalUrl) || !URL.canParse(url)) return false;
  const canonical = new URL(canonicalUrl);
  const isFrontPage = canonical.pathname === '/' && canonical.search === '';
  return !isFrontPage && siteOf(canonical) === siteOf(new URL(url));
}

function siteOf(url: URL): string {
  return url.host.replace(HOST_PREFIX, '');
}
