const LONGEST_ADDRESS_CHARACTERS = 2_000;

/** Names under which countries let others register: "co.uk", "com.au". */
const SHARED_ENDING =
  /^(?:ac|co|com|edu|gob|gov|govt|gouv|ltd|me|ne|net|nom|or|org|plc|sch)\.[a-z]{2}$/;

/**
 * The first of the addresses that may be the page's own: a web address on the same site, and not
 * the front page when the page is not. A page must not pass for another site's article.
 */
export function canonicalAddress(candidates: readonly unknown[], pageUrl: string): string | null {
  for (const candidate of candidates) {
    if (typeof candidate !== 'string' || candidate.length > LONGEST_ADDRESS_CHARACTERS) continue;
    const address = URL.parse(candidate.trim(), isWebAddress(pageUrl) ? pageUrl : undefined);
    if (address && isWebAddress(address.href) && mayBe(address, pageUrl)) return address.href;
  }
  return null;
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

/** A page read from a file has no site of its own to compare with. */
function mayBe(address: URL, pageUrl: string): boolean {
  const page = URL.parse(pageUrl);
  if (!page || !isWebAddress(pageUrl)) return true;
  const isFrontPage = address.pathname === '/' && address.search === '' && page.pathname !== '/';
  return !isFrontPage && siteOf(address.hostname) === siteOf(page.hostname);
}

/** The part of a host name that somebody registered: "theguardian.com", "bbc.co.uk". */
function siteOf(hostname: string): string {
  const labels = hostname.toLowerCase().split('.');
  return labels.slice(SHARED_ENDING.test(labels.slice(-2).join('.')) ? -3 : -2).join('.');
}
