import type { PageNews, PopupActions, Progress } from '../../components/popup-actions.ts';
import { answer, TO_POPUP } from '../../lib/messages/index.ts';

type HearOfTab = Pick<PopupActions, 'onProgress' | 'onPaintingChange' | 'onPageNews'>;

/** Opens our ears to what the background tells of tabs, once a window; every open window of ours hears of every tab. */
export function hearOfTabs(): (tab: Promise<number>) => HearOfTab {
  const progress = createNews<Progress>();
  const painting = createNews<boolean>();
  const page = createNews<PageNews>();
  answer(TO_POPUP, {
    readingProgress: ({ tabId, done, total }) => progress.tell(tabId, { done, total }),
    paintingChanged: ({ tabId, isPainted }) => painting.tell(tabId, isPainted),
    tabRead: ({ tabId }) => page.tell(tabId, 'read'),
  });
  return (tab) => ({
    onProgress: progress.listenOn(tab),
    onPaintingChange: painting.listenOn(tab),
    onPageNews: page.listenOn(tab),
  });
}

type Listener<News> = (tabId: number, news: News) => void;

function createNews<News>() {
  const listeners = new Set<Listener<News>>();
  return {
    /** `null`, since nothing more is answered to news. */
    tell(tabId: number, news: News): null {
      for (const listener of listeners) listener(tabId, news);
      return null;
    },
    listenOn:
      (tab: Promise<number>) =>
      (hear: (news: News) => void): (() => void) => {
        const listener: Listener<News> = (tabId, news) =>
          // A tab that cannot be had has no news.
          void tab.then((own) => own === tabId && hear(news)).catch(() => undefined);
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
  };
}
