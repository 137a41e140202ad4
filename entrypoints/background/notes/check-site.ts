import { siteKey } from '../../../lib/domain/address-key.ts';
import { articleKeys } from '../../../lib/domain/article-keys.ts';
import type { Asker } from '../../../lib/messages/index.ts';

/** A page asked about something of another site. */
class OtherSiteError extends Error {
  override name = 'OtherSiteError';
}

/** Throws where a page asks about an article of another site; our own pages may ask for all. */
export function checkAddress(address: string, { page }: Asker): void {
  if (page === null || address === page) return;
  const site = siteKey(address);
  if (site === null || site !== siteKey(page)) throw new OtherSiteError('This is of another site.');
}

/** Throws where a page asks about an article that was never met on its site; see `articleKeys`. */
export function checkKeys(keys: readonly string[], { page }: Asker): void {
  if (page === null) return;
  const own = new Set(articleKeys({ url: page, canonicalUrl: null }));
  const site = siteKey(page);
  const isOfSite = (key: string): boolean =>
    own.has(key) || (site !== null && (key === site || key.startsWith(`${site}/`)));
  if (!keys.some(isOfSite)) throw new OtherSiteError('This is of another site.');
}
