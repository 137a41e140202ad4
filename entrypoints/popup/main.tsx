import { render } from 'preact';
import { browser } from 'wxt/browser';

import { i18n } from '#i18n';
import { Popup } from '../../components/Popup.tsx';
import { askedFirst } from './asked-first.ts';
import { connectPopup } from './connect-popup.ts';
import { hearOfTabs } from './hear-of-tab.ts';

const isPopup = browser.extension.getViews({ type: 'popup' }).includes(window);

document.documentElement.lang = i18n.t('wordsLanguage');
document.documentElement.dataset['view'] = isPopup ? 'popup' : 'tab';
document.title = i18n.t('popup.name');

const { tab, answer } = askedFirst();
render(<Popup actions={connectPopup(tab, hearOfTabs(), answer)} />, document.body);
