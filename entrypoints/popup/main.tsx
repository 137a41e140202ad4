import { render } from 'preact';
import { browser } from 'wxt/browser';

import { i18n } from '#i18n';
import { Popup } from '../../components/Popup.tsx';
import { connectPopup } from './connect-popup.ts';
import { hearOfTabs } from './hear-of-tab.ts';
import { tabToRead } from './tab-to-read.ts';

const isPopup = browser.extension.getViews({ type: 'popup' }).includes(window);

document.documentElement.lang = i18n.t('wordsLanguage');
document.documentElement.dataset['view'] = isPopup ? 'popup' : 'tab';
document.title = i18n.t('popup.name');

render(<Popup actions={connectPopup(tabToRead(), hearOfTabs())} />, document.body);
