import { i18n } from '#i18n';

import type { FactKind, LookUpFact } from '../../../lib/domain/look-up.ts';
import { formatDate } from '../../reader-locale.ts';

/** Facts of one kind, under one word. */
export interface FactGroup {
  readonly kind: FactKind;
  readonly facts: readonly LookUpFact[];
}

/** Facts by kind, in the order in which they come. */
export function groupFacts(facts: readonly LookUpFact[]): readonly FactGroup[] {
  const byKind = Map.groupBy(facts, ({ kind }) => kind);
  return Array.from(byKind, ([kind, ofKind]) => ({ kind, facts: ofKind }));
}

/** “since 14 February 2019”, “1994 to May 2001”, “until 2001”; `null` where no date is known. */
export function timeWords({ from, until }: LookUpFact): string | null {
  const first = from === null ? null : partialDate(from);
  const last = until === null ? null : partialDate(until);
  if (first !== null && last !== null) return i18n.t('lookUp.fact.fromTo', [first, last]);
  if (first !== null) return i18n.t('lookUp.fact.since', [first]);
  return last === null ? null : i18n.t('lookUp.fact.until', [last]);
}

/** A day, a month or a year, as exact as it is given. */
function partialDate(date: string): string | null {
  if (/^\d{4}$/.test(date)) return String(Number(date));
  if (!/^\d{4}-\d{2}$/.test(date)) return formatDate(date);
  const format = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(i18n.t('wordsLanguage'), format).format(new Date(`${date}-01`));
}
