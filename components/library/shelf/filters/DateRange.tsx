import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { DATES_OF, type DateOf } from '../../../../lib/domain/library-filter.ts';
import { FilterGroup } from './FilterGroup.tsx';
import type { FilterParts } from './filter-parts.ts';

/** The days between which an article came out, or was kept. */
export function DateRange({ query, onAsk }: Pick<FilterParts, 'query' | 'onAsk'>) {
  const { filter } = query;
  const hasDays = (filter.from ?? filter.to) !== null;
  // Of which days it is asks for nothing as long as there are none.
  const [wanted, setWanted] = useState<DateOf>('published');
  const dateOf = hasDays ? (filter.dateOf ?? 'published') : wanted;
  const chooseDateOf = (value: string): void => {
    const chosen = DATES_OF.find((one) => one === value) ?? 'published';
    setWanted(chosen);
    if (hasDays) onAsk({ ...query, filter: { ...filter, dateOf: chosen } });
  };
  const change = (end: 'from' | 'to', day: string): void =>
    onAsk({ ...query, filter: { ...filter, dateOf, [end]: day === '' ? null : day } });
  return (
    <FilterGroup title={i18n.t('library.filter.dates')} isOpen={hasDays}>
      <label class="date-end">
        <span>{i18n.t('library.filter.dateOf')}</span>
        <select
          class="field date-field"
          value={dateOf}
          onChange={(event) => chooseDateOf(event.currentTarget.value)}
        >
          {DATES_OF.map((one) => (
            <option key={one} value={one}>
              {i18n.t(`library.filter.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {(['from', 'to'] as const).map((end) => (
        <label key={end} class="date-end">
          <span>{i18n.t(`library.filter.${end}`)}</span>
          <input
            type="date"
            class="field date-field"
            value={filter[end] ?? ''}
            onChange={(event) => change(end, event.currentTarget.value)}
          />
        </label>
      ))}
    </FilterGroup>
  );
}
