import { render } from 'preact';

import { i18n } from '#i18n';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import { connectLibrary } from './connect-library.ts';

document.documentElement.lang = i18n.t('wordsLanguage');
document.title = i18n.t('popup.name');

render(<LibraryPage actions={connectLibrary()} />, document.body);
