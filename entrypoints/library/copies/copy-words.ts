import { i18n } from '#i18n';

import { statusWords } from '../../../components/notes/note-words.ts';
import { formatDate, formatMoment } from '../../../components/reader-locale.ts';
import type { CopyWords } from '../../../lib/exchange/html/write-html.ts';

/** What a copy says of itself, in the reader's language. */
export function copyWords(): CopyWords {
  return {
    language: i18n.t('wordsLanguage'),
    onArticle: i18n.t('exchange.words.onArticle'),
    notes: i18n.t('exchange.words.notes'),
    missingPicture: i18n.t('exchange.words.missingPicture'),
    lookedOn: (time) => i18n.t('exchange.words.lookedOn', [formatMoment(time)]),
    dayOf: (isoDate) => formatDate(isoDate) ?? isoDate,
    statusOf: statusWords,
  };
}
