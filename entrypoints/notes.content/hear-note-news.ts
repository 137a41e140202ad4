import { browser, type Browser } from 'wxt/browser';

import { isString, shaped } from '../../lib/domain/check.ts';

const isNews = shaped<{ articleId: string }>({ articleId: isString });

/**
 * Calls back when notes on an article were changed, here or elsewhere, until the signal aborts. A tab
 * that nobody sees hears of it when it is seen again, once for each article.
 */
export function hearNoteNews(hear: (articleId: string) => void, signal: AbortSignal): void {
  const unheard = new Set<string>();
  const tell = (): void => {
    if (document.hidden) return;
    const articleIds = [...unheard];
    unheard.clear();
    articleIds.forEach(hear);
  };
  const listener = (changes: Record<string, Browser.storage.StorageChange>): void => {
    const news: unknown = changes['noteNews']?.newValue;
    if (!isNews(news)) return;
    unheard.add(news.articleId);
    tell();
  };
  browser.storage.local.onChanged.addListener(listener);
  document.addEventListener('visibilitychange', tell, { signal });
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener), {
    once: true,
  });
}
