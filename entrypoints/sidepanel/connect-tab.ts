import type { PageNews } from '../../components/popup-actions.ts';
import type { TabConnection } from '../../components/side-panel/tab-rooms.tsx';
import { openLibrary } from '../library/open-library.ts';
import { connectPopup } from '../popup/connect-popup.ts';
import type { hearOfTabs } from '../popup/hear-of-tab.ts';
import type { FollowedTabs } from './follow-tabs.ts';

/** What the panel can do with one tab, which is what a popup over it can; and it hears more of its page. */
export function connectTab(
  tabId: number,
  tabs: FollowedTabs,
  hearOf: ReturnType<typeof hearOfTabs>,
): TabConnection {
  const actions = connectPopup(Promise.resolve(tabId), hearOf);
  const listeners = new Set<(news: PageNews) => void>();
  return {
    actions: {
      ...actions,
      openPanel: null,
      openLibrary,
      onPageNews(listener) {
        listeners.add(listener);
        const stops = [actions.onPageNews(listener), tabs.onPageNews(tabId, listener)];
        return () => {
          listeners.delete(listener);
          for (const stop of stops) stop();
        };
      },
    },
    tellShown: () => listeners.forEach((listener) => listener('shown')),
  };
}
