import type { PopupActions, Progress } from '../../components/popup-actions.ts';
import { answer, TO_POPUP } from '../../lib/messages/index.ts';

/** What the popup hears of its tab, for whoever wants to know; every open window of ours hears of every tab. */
export function hearOf(
  tab: Promise<number>,
): Pick<PopupActions, 'onProgress' | 'onPaintingChange'> {
  const progress = createNews<Progress>();
  const painting = createNews<boolean>();
  answer(TO_POPUP, {
    readingProgress: async ({ tabId, done, total }) => {
      if (tabId === (await tab)) progress.tell({ done, total });
      return null;
    },
    paintingChanged: async ({ tabId, isPainted }) => {
      if (tabId === (await tab)) painting.tell(isPainted);
      return null;
    },
  });
  return { onProgress: progress.listen, onPaintingChange: painting.listen };
}

type Listener<News> = (news: News) => void;

function createNews<News>() {
  const listeners = new Set<Listener<News>>();
  const tell = (news: News): void => {
    for (const listener of listeners) listener(news);
  };
  const listen = (listener: Listener<News>): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return { tell, listen };
}
