import { i18n } from '#i18n';

import { type ShelfQuery, sortOf, SORTS } from '../finding/shelf-query.ts';

interface SortSelectProps {
  readonly query: ShelfQuery;
  readonly onAsk: (query: ShelfQuery) => void;
}

/** The order of the list. */
export function SortSelect({ query, onAsk }: SortSelectProps) {
  const isAsked = query.text.trim() !== '';
  const usual = sortOf({ ...query, sort: null });
  const choose = (value: string): void => {
    const sort = SORTS.find((one) => one === value) ?? null;
    onAsk({ ...query, sort: sort === usual ? null : sort });
  };
  return (
    <label class="shelf-sort">
      <span>{i18n.t('library.sort.label')}</span>
      <select
        class="filter-select"
        value={sortOf(query)}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {SORTS.filter((sort) => sort !== 'match' || isAsked).map((sort) => (
          <option key={sort} value={sort}>
            {i18n.t(`library.sort.${sort}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
