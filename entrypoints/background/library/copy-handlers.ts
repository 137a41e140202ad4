import { addressKey } from '../../../lib/domain/address-key.ts';
import { isPageCopy } from '../../../lib/domain/is-page-copy.ts';
import { copyFacts, type CopyFacts } from '../../../lib/domain/page-copy.ts';
import { sendToTab, type Handlers } from '../../../lib/messages/index.ts';
import type { Store } from '../../../lib/store/index.ts';
import { inReadersWords } from '../in-readers-words.ts';
import { injectCopier } from '../inject.ts';
import { isPageGone } from '../is-page-gone.ts';

type CopyStore = Pick<Store, 'keepCopy' | 'getCopies' | 'dropCopies' | 'getArticleKeys'>;

/** Keeps, tells of and lets go of copies with pictures. */
export function copyHandlers(store: CopyStore) {
  return {
    keepCopy: ({ articleId, tabId }) => inReadersWords(copyTab(store, articleId, tabId)),
    async removeCopy({ articleId }) {
      await inReadersWords(store.dropCopies(articleId));
      return null;
    },
    async getCopyFacts({ articleId }) {
      const [newest] = await inReadersWords(store.getCopies(articleId));
      return newest === undefined ? null : copyFacts(newest.copy, newest.changed);
    },
  } satisfies Partial<Handlers<'background'>>;
}

async function copyTab(
  store: CopyStore,
  articleId: string,
  tabId: number,
): Promise<CopyFacts | null> {
  const copy = await takeFrom(tabId);
  // Our scripts share a process with the page, so what comes back is looked at like any other input.
  if (!isPageCopy(copy)) return null;
  const keys = await store.getArticleKeys(articleId);
  // The tab may have gone on to another page since.
  return keys.includes(addressKey(copy.url)) ? await store.keepCopy(articleId, copy) : null;
}

async function takeFrom(tabId: number): Promise<unknown> {
  if ((await injectCopier(tabId)) !== null) return null;
  try {
    return await sendToTab(tabId, 'takeCopy', null);
  } catch (error) {
    if (isPageGone(error)) return null;
    throw error;
  }
}
