import './FilterSelect.css';
import { i18n } from '#i18n';

import type { FilterChoice } from './filter-statements.ts';

interface FilterSelectProps<Kind extends string> {
  readonly label: string;
  readonly allLabel: string;
  readonly choices: readonly FilterChoice<Kind>[];
  readonly selected: Kind | null;
  readonly wordsOf: (kind: Kind) => string;
  readonly onSelect: (kind: Kind | null) => void;
}

/** One half of a filter: everything, or one kind, each with its count. */
export function FilterSelect<Kind extends string>(props: FilterSelectProps<Kind>) {
  const { label, allLabel, choices, selected, wordsOf, onSelect } = props;
  const select = (value: string) =>
    onSelect(choices.find(({ kind }) => kind === value)?.kind ?? null);
  return (
    <label class="filter">
      <span class="filter-label">{label}</span>
      <select
        class="filter-select"
        value={selected ?? ''}
        onChange={(event) => select(event.currentTarget.value)}
      >
        <option value="">{allLabel}</option>
        {choices.map(({ kind, count }) => (
          <option key={kind} value={kind}>
            {i18n.t('popup.statements.option', [wordsOf(kind), count])}
          </option>
        ))}
      </select>
    </label>
  );
}
