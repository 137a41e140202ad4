import { i18n } from '#i18n';

import type { RestoreCount, RestoreOutcome } from '../../../lib/domain/restore.ts';
import { formatNumber } from '../../reader-locale.ts';

/** How many records a restore adds or replaces. */
export function recordsToWrite(outcome: RestoreOutcome): number {
  return countsOf(outcome).reduce((sum, [, { added, updated }]) => sum + added + updated, 0);
}

/** The counts of each sort of record that there is any of. */
export function countsOf(
  outcome: RestoreOutcome,
): readonly (readonly [sort: keyof RestoreOutcome, count: RestoreCount])[] {
  const sorts = ['articles', 'notes', 'questions', 'decisions', 'collections', 'searches'] as const;
  return sorts
    .map((sort) => [sort, outcome[sort]] as const)
    .filter(([, count]) => totalOf(count) > 0);
}

/** How many of a sort are in the backup. */
export function totalOf({ added, updated, same, newerHere }: RestoreCount): number {
  return added + updated + same + newerHere;
}

/** "1,200 articles" as the reader writes it. */
export function articlesInWords(articles: number): string {
  return i18n.t('backup.articles', articles, [formatNumber(articles)]);
}
