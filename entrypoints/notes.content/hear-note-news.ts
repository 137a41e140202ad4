import { browser, type Browser } from 'wxt/browser';

import { isString, shaped } from '../../lib/domain/check.ts';

const isNews = shaped<{ articleId: string }>({ articleId: isString });

/** Calls back when notes on an article were changed, here or elsewhere, until the signal aborts. */
export function hearNoteNews(hear: (articleId: string) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, Browser.storage.StorageChange>): void => {
    const news: unknown = changes['noteNews']?.newValue;
    if (isNews(news)) hear(news.articleId);
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener), {
    once: true,
  });
}
