import './FilterChips.css';
import { i18n } from '#i18n';

import { type ShelfQuery, WHOLE_SHELF } from '../finding/shelf-query.ts';
import type { FilterChip } from './filter-chips.ts';

interface FilterChipsProps {
  readonly chips: readonly FilterChip[];
  readonly query: ShelfQuery;
  readonly onAsk: (query: ShelfQuery) => void;
}

/** What narrows the list, each with a way to take it off. */
export function FilterChips({ chips, query, onAsk }: FilterChipsProps) {
  if (chips.length === 0) return null;
  return (
    <div class="chips">
      <ul class="chip-list" role="list" aria-label={i18n.t('library.filter.chosen')}>
        {chips.map(({ key, words, without }) => (
          <li key={key}>
            <button
              type="button"
              class="chip"
              aria-label={i18n.t('library.filter.takeOff', [words])}
              onClick={() => onAsk(without)}
            >
              <bdi>{words}</bdi> <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      {chips.length > 1 && (
        <button
          type="button"
          class="text-button"
          onClick={() => onAsk({ ...WHOLE_SHELF, text: query.text, sort: query.sort })}
        >
          {i18n.t('library.filter.takeOffAll')}
        </button>
      )}
    </div>
  );
}
