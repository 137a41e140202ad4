import { addressKey, siteKey } from '../../../lib/domain/address-key.ts';
import type { Asker } from '../../../lib/messages/index.ts';
import type { Store } from '../../../lib/store/index.ts';

/** A page asked about something of another site. */
class OtherSiteError extends Error {
  override name = 'OtherSiteError';
}

/**
 * Lets a page ask only about articles of its own site; each check throws, or rejects, where it asks for
 * more. Content scripts share a process with the page, so what they say of themselves proves nothing:
 * the browser says which page asks. Our own pages may ask for all.
 */
export interface Guard {
  readonly checkAddress: (address: string, asker: Asker) => void;
  readonly checkArticle: (articleId: string, asker: Asker) => Promise<void>;
  readonly checkNote: (id: string, asker: Asker) => Promise<void>;
}

/** A guard that looks up in this store where articles were met. */
export function makeGuard(store: Pick<Store, 'getArticleKeys' | 'getNote'>): Guard {
  const checkArticle: Guard['checkArticle'] = async (articleId, { page }) => {
    if (page === null) return;
    const keys = await store.getArticleKeys(articleId);
    if (!keys.some((key) => isOfSite(key, page))) throw otherSite();
  };
  return {
    checkAddress: (address, { page }) => {
      if (page !== null && !isOfSite(addressKey(address), page)) throw otherSite();
    },
    checkArticle,
    checkNote: async (id, asker) => {
      if (asker.page !== null) await checkArticle((await store.getNote(id)).articleId, asker);
    },
  };
}

/** Files have no site: each is its own. */
function isOfSite(key: string, page: string): boolean {
  const site = siteKey(page);
  if (site === null) return key === addressKey(page);
  return key === site || key.startsWith(`${site}/`);
}

function otherSite(): OtherSiteError {
  return new OtherSiteError('This belongs to another site.');
}
