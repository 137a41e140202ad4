import '../../components/theme.css';
import '../../components/side-panel/SidePanel.css';
import { i18n } from '#i18n';
import { createTabRooms } from '../../components/side-panel/tab-rooms.tsx';
import { hearOfTabs } from '../popup/hear-of-tab.ts';
import { connectTab } from './connect-tab.ts';
import { followTabs } from './follow-tabs.ts';

document.documentElement.lang = i18n.t('wordsLanguage');
document.title = i18n.t('popup.name');

const tabs = followTabs();
const hearOf = hearOfTabs();
const rooms = createTabRooms(document.body, (tabId) => connectTab(tabId, tabs, hearOf));
tabs.onClosed(rooms.close);
tabs.onFront(rooms.show);
