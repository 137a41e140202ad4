import { i18n } from '#i18n';

import { DAY_MS } from '../../../lib/domain/day.ts';
import { dueState } from '../../../lib/domain/due-state.ts';
import { formatDate } from '../../reader-locale.ts';

/** How near the day is, where that is worth a word. */
export function dueWords(due: string | null, today: string): string {
  switch (dueState(due, today)) {
    case 'overdue':
      return i18n.t('desk.item.overdue', (Date.parse(today) - Date.parse(due ?? today)) / DAY_MS);
    case 'today':
      return i18n.t('desk.item.dueToday');
    case 'this-week':
      return i18n.t('desk.item.dueSoon');
    case 'later':
    case 'none':
      return '';
  }
}

/** “30 November 2026”. */
export function dayWords(day: string): string {
  return formatDate(day) ?? day;
}
