import './ActorFilters.css';
import { useId } from 'preact/hooks';

import { i18n } from '#i18n';

import type { ActorType } from '../../../lib/domain/analysis.ts';
import type { Card } from '../../../lib/domain/card.ts';
import { FilterSelect } from '../../statements/FilterSelect.tsx';
import type { ActorFilter } from './find-cards.ts';

interface ActorFiltersProps {
  readonly cards: readonly Card[];
  readonly filter: ActorFilter;
  readonly onFilter: (filter: ActorFilter) => void;
}

const TYPES = ['person', 'organization', 'place', 'group'] as const satisfies readonly ActorType[];

/** A field to find an actor by, and a choice of one type. */
export function ActorFilters({ cards, filter, onFilter }: ActorFiltersProps) {
  const id = useId();
  const counts = Map.groupBy(cards, ({ actor }) => actor.type);
  const choices = TYPES.flatMap((kind) => {
    const count = counts.get(kind)?.length ?? 0;
    return count === 0 ? [] : [{ kind, count }];
  });
  return (
    <search class="actor-filters">
      <div class="filter actor-find">
        <label class="filter-label" for={id}>
          {i18n.t('popup.actors.find')}
        </label>
        <input
          id={id}
          type="search"
          class="field"
          autoComplete="off"
          dir="auto"
          value={filter.words}
          onInput={(event) => onFilter({ ...filter, words: event.currentTarget.value })}
        />
      </div>
      <FilterSelect
        label={i18n.t('popup.actors.type')}
        allLabel={i18n.t('popup.actors.anyType', [cards.length])}
        choices={choices}
        selected={filter.type}
        wordsOf={(type) => i18n.t(`popup.actors.types.${type}`)}
        onSelect={(type) => onFilter({ ...filter, type })}
      />
    </search>
  );
}
