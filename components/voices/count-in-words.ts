import { i18n } from '#i18n';

import { formatNumber } from '../reader-locale.ts';

/** "1 statement", "2,984 words" */
export function countWords(what: 'statements' | 'words' | 'quoted', count: number): string {
  return i18n.t(`voices.${what}`, count, [formatNumber(count)]);
}
