import { i18n } from '#i18n';

import type { FilterParts } from './filter-parts.ts';

/** The days between which an article came out. */
export function DateRange({ query, onAsk }: Pick<FilterParts, 'query' | 'onAsk'>) {
  const { filter } = query;
  const change = (end: 'from' | 'to', day: string): void =>
    onAsk({ ...query, filter: { ...filter, [end]: day === '' ? null : day } });
  return (
    <details class="facet" open={filter.from !== null || filter.to !== null}>
      <summary class="facet-title">{i18n.t('library.filter.published')}</summary>
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
    </details>
  );
}
