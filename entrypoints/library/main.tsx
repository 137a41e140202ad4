import { render } from 'preact';

import { i18n } from '#i18n';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import { openAhead } from '../../components/library/open-ahead.ts';
import { connectLibrary } from './connect-library.ts';

document.documentElement.lang = i18n.t('wordsLanguage');
document.title = i18n.t('popup.name');

const actions = connectLibrary();
openAhead(actions);
render(<LibraryPage actions={actions} />, document.body);
