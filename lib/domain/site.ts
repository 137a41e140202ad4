/**
 * The site of an address as readers name it, without “www.”: "theguardian.com"; `null` for what is no
 * page of the web. Other hosts of the same paper are sites of their own, as they are to browsers.
 */
export function siteOf(address: string): string | null {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  return url.hostname.replace(/^www\.(?=.+\.)/, '');
}

/**
 * Whether notes come back by themselves on a site: allowed; not asked yet; refused by the reader; or
 * nothing to ask for, as with a file.
 */
export type SiteAccess = 'granted' | 'askable' | 'declined' | 'impossible';

/** A site the browser lets us into, with the browser's words for it. */
export interface GrantedSite {
  /** As `siteOf` names it, "*.paper.example" with all hosts below; `null` for every site. */
  readonly site: string | null;
  /** Match patterns: "*://www.paper.example/*". */
  readonly origins: readonly string[];
}
