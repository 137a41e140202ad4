import './DeskFilters.css';
import { useMemo } from 'preact/hooks';

import { i18n } from '#i18n';

import type { WorklistItem } from '../../../lib/domain/worklist.ts';
import { statusWords } from '../../notes/note-words.ts';
import { FilterSelect } from '../../statements/FilterSelect.tsx';
import { DeskFold } from './DeskFold.tsx';
import {
  DESK_PARTS,
  DESK_SORTS,
  type DeskChoices,
  type DeskFacets,
  type DeskFilter,
  type DueChoice,
  parametersOf,
} from './worklist/desk-choices.ts';
import { choicesFor } from './worklist/filter-items.ts';

interface DeskFiltersProps {
  readonly items: readonly WorklistItem[];
  readonly choices: DeskChoices;
  readonly today: string;
  readonly onChoose: (choices: DeskChoices) => void;
}

type Part = keyof DeskFacets;

/** What is behind an equals sign is a name as it was typed. */
const nameIn = (chosen: string) => chosen.slice(1);

const WORDS: { readonly [One in Part]: (chosen: DeskFacets[One]) => string } = {
  status: (chosen) =>
    chosen === 'unfinished' ? i18n.t('desk.filters.unfinished') : statusWords(chosen),
  assignee: (chosen) => (chosen === 'nobody' ? i18n.t('desk.filters.nobody') : nameIn(chosen)),
  due: (chosen: DueChoice) => i18n.t(`desk.filters.${chosen}`),
  site: (chosen) => nameIn(chosen) || i18n.t('desk.filters.noSite'),
  tag: nameIn,
};

const ALL = {
  status: 'desk.filters.allStatuses',
  assignee: 'desk.filters.allAssignees',
  due: 'desk.filters.allDue',
  site: 'desk.filters.allSites',
  tag: 'desk.filters.allTags',
} as const satisfies Record<Part, string>;

/** Which items are shown, and in what order. */
export function DeskFilters(props: DeskFiltersProps) {
  const { choices, onChoose } = props;
  return (
    <DeskFold title={titleFor(choices)}>
      <fieldset class="desk-filters">
        <legend class="visually-hidden">{i18n.t('desk.filters.label')}</legend>
        {DESK_PARTS.map((part) => (
          <PartSelect key={part} part={part} {...props} />
        ))}
        <SortSelect choices={choices} onChoose={onChoose} />
        <label class="desk-grouped">
          <input
            type="checkbox"
            checked={choices.isGrouped}
            onChange={(event) => onChoose({ ...choices, isGrouped: event.currentTarget.checked })}
          />
          {i18n.t('desk.filters.grouped')}
        </label>
      </fieldset>
    </DeskFold>
  );
}

function titleFor(choices: DeskFilter): string {
  const count = DESK_PARTS.filter((part) => choices[part] !== null).length;
  return count === 0 ? i18n.t('desk.filters.title') : i18n.t('desk.filters.titleChosen', [count]);
}

type PartSelectProps<One extends Part> = DeskFiltersProps & { readonly part: One };

/** One part of the filter, with how many items each choice would show. */
function PartSelect<One extends Part>({ part, ...rest }: PartSelectProps<One>) {
  const { items, choices, today, onChoose } = rest;
  const filter: DeskFilter = choices;
  const offered = useMemo(
    () => choicesFor(part, items, filter, today),
    [part, items, parametersOf(choices), today],
  );
  return (
    <FilterSelect<DeskFacets[One]>
      label={i18n.t(`desk.filters.${part}`)}
      allLabel={i18n.t(ALL[part])}
      choices={offered}
      selected={filter[part]}
      wordsOf={WORDS[part]}
      onSelect={(chosen) => onChoose({ ...choices, [part]: chosen })}
    />
  );
}

function SortSelect({ choices, onChoose }: Pick<DeskFiltersProps, 'choices' | 'onChoose'>) {
  const choose = (value: string) => {
    const sort = DESK_SORTS.find((one) => one === value);
    if (sort !== undefined) onChoose({ ...choices, sort });
  };
  return (
    <label class="filter">
      <span class="filter-label">{i18n.t('desk.filters.sort')}</span>
      <select
        class="filter-select desk-sort"
        value={choices.sort}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {DESK_SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {i18n.t(`desk.filters.sorts.${sort}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
