import { act } from 'preact/test-utils';

import type { PageNews, PopupActions } from '../../components/popup-actions.ts';
import { createTabRooms } from '../../components/side-panel/tab-rooms.tsx';
import { actionsOn, rest } from './mount-popup.tsx';
import { readingOf } from './reading-of.ts';

export const FERRY = readingOf([{ text: 'The ferry stops in May, Ines Okafor said.' }]);
const BRIDGE = readingOf([{ text: 'The bridge opens in June.' }], {
  article: { title: 'A new bridge', url: 'https://courier.example/bridge' },
});

/** How a page with another article answers. */
export const bridge = async () => ({ state: 'read', reading: BRIDGE, isPainted: true }) as const;

/** A window with tabs, and a panel that shows the one in front. */
export function tabStock() {
  const tabs = new Map<number, ReturnType<typeof openTab>>();
  const tab = (id: number) => {
    const opened = tabs.get(id);
    if (opened === undefined) throw new Error(`No tab ${id}`);
    return opened;
  };
  const rooms = createTabRooms(document.body, tab);
  const show = (id: number) => rest(() => rooms.show(id));
  return {
    tab,
    rooms,
    show,
    add: (id: number, replaced: Partial<PopupActions> = {}) => void tabs.set(id, openTab(replaced)),
    /** Opens a tab and brings it to front. */
    async open(replaced: Partial<PopupActions> = {}, id = 1) {
      tabs.set(id, openTab(replaced));
      await show(id);
      return tab(id);
    },
    closeAll: () => void act(() => [...tabs.keys()].forEach((id) => rooms.close(id))),
  };
}

/** A tab with the article on the ferry, whose page may have news. */
function openTab(replaced: Partial<PopupActions>) {
  const listeners = new Set<(news: PageNews) => void>();
  const tell = (news: PageNews) => listeners.forEach((listener) => listener(news));
  const actions = actionsOn(FERRY, {
    onPageNews(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    ...replaced,
  });
  return { actions, tell, tellShown: () => tell('shown') };
}
