import { browser } from 'wxt/browser';

import type { Article } from '../../lib/domain/article.ts';
import { sendToTab } from '../../lib/messages/index.ts';
import { injectNotes, injectReader } from './inject.ts';
import { isPageGone } from './is-page-gone.ts';
import type { ReadTab } from './read-tab.ts';

/** Whether anything is noted on an article. */
export type HasNotes = (article: Pick<Article, 'url' | 'canonicalUrl'>) => Promise<boolean>;

/**
 * Has the notes on the page of a tab painted: its text is taken, nothing is analysed. False where
 * there is no article (yet), or the page may not be entered or went away.
 */
export async function bringNotes(tabId: number): Promise<boolean> {
  if ((await injectReader(tabId)) !== null) return false;
  try {
    if ((await sendToTab(tabId, 'takeArticle', null)) !== 'taken') return false;
  } catch (error) {
    if (isPageGone(error)) return false;
    throw error;
  }
  return (await injectNotes(tabId)) === null;
}

/** Reads pages, and brings the notes that are kept on them; who waits for the reading does not wait for these. */
export function readingWithNotes(read: ReadTab, hasNotes: HasNotes): ReadTab {
  return async (tabId) => {
    const outcome = await read(tabId);
    if (outcome.state === 'read') void addNotes(tabId, outcome.reading.article, hasNotes);
    // Notes go with any language.
    else if (outcome.reason === 'other-language') void bringKeptNotes(tabId, hasNotes);
    return outcome;
  };
}

/** Into a page that was read, whose text is known to it. */
async function addNotes(
  tabId: number,
  article: Pick<Article, 'url' | 'canonicalUrl'>,
  hasNotes: HasNotes,
): Promise<void> {
  if (await hasNotes(article)) await injectNotes(tabId);
}

async function bringKeptNotes(tabId: number, hasNotes: HasNotes): Promise<void> {
  const { url } = await browser.tabs.get(tabId);
  if (url !== undefined && (await hasNotes({ url, canonicalUrl: null }))) await bringNotes(tabId);
}
