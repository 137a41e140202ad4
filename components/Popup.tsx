import './theme.css';
import './Popup.css';

import type { PopupActions } from './popup-actions.ts';
import { TabView } from './TabView.tsx';

/** The whole popup: reads the tab, then shows what was found or why nothing can be. */
export function Popup({ actions }: { readonly actions: PopupActions }) {
  return <TabView actions={actions} place="popup" />;
}
