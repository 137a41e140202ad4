import { i18n } from '#i18n';

import { formatDate } from '../../../reader-locale.ts';
import { chosenOf, FACETS, withChosen } from '../finding/count-values.ts';
import type { ShelfQuery } from '../finding/shelf-query.ts';
import type { RowMarkWords } from '../list/RowMarks.tsx';
import { valueWords } from './value-words.ts';

/** One thing that is asked for, and what would be asked without it. */
export interface FilterChip {
  readonly key: string;
  readonly words: string;
  readonly without: ShelfQuery;
}

/** Everything that narrows the list but the words in the field. */
export function chipsOf(query: ShelfQuery, own: RowMarkWords): readonly FilterChip[] {
  const { filter } = query;
  const values = FACETS.flatMap((facet) => {
    const chosen = chosenOf(filter, facet);
    return chosen.map((value) => {
      const rest = chosen.filter((one) => one !== value);
      return {
        key: `${facet} ${value}`,
        words: valueWords(facet, value, own),
        without: { ...query, filter: withChosen(filter, facet, rest) },
      };
    });
  });
  const days = (['from', 'to'] as const).flatMap((end) => {
    const day = filter[end];
    if (day === null) return [];
    const words = i18n.t(`library.filter.chip.${filter.dateOf ?? 'published'}.${end}`, [
      formatDate(day) ?? day,
    ]);
    return { key: end, words, without: { ...query, filter: { ...filter, [end]: null } } };
  });
  return [...values, ...days];
}
