import { i18n } from '#i18n';

import type { CheckPriority } from '../../../lib/domain/check-priority.ts';
import { formatPercent } from '../../reader-locale.ts';

const GUESSES = {
  high: 'desk.priority.guessHigh',
  middle: 'desk.priority.guessMiddle',
  low: 'desk.priority.guessLow',
} as const;

/** How early it is to be checked, and by what we go. */
export function priorityWords({ level, worth, basis }: CheckPriority): string {
  if (basis === 'words') return i18n.t(GUESSES[level]);
  return i18n.t(`desk.priority.${level}`, [formatPercent(worth)]);
}
