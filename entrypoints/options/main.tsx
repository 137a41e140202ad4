import { render } from 'preact';

import { i18n } from '#i18n';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { connectOptions } from './connect-options.ts';

document.documentElement.lang = i18n.t('wordsLanguage');
document.title = i18n.t('options.title');

render(<OptionsPage actions={connectOptions()} />, document.body);
