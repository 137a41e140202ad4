import { i18n } from '#i18n';

import type { Statement } from '../../lib/domain/analysis.ts';
import { sourceWords } from '../source-words.ts';
import {
  type DecisionOf,
  filterChoices,
  filterStatements,
  type StatementFilter,
} from './filter-statements.ts';
import { FilterSelect } from './FilterSelect.tsx';
import { decisionWords, flagWords } from './flag-words.ts';

interface StatementFiltersProps {
  readonly statements: readonly Statement[];
  readonly filter: StatementFilter;
  readonly decisionOf: DecisionOf;
  readonly onFilter: (filter: StatementFilter) => void;
}

/** What to narrow the statements by: their source, what we found, and what the reader decided. */
export function StatementFilters(props: StatementFiltersProps) {
  const { statements, filter, decisionOf, onFilter } = props;
  const choices = <Part extends keyof StatementFilter>(part: Part) =>
    filterChoices(statements, part, filter, decisionOf);
  const countWithout = (part: keyof StatementFilter): number =>
    filterStatements(statements, { ...filter, [part]: null }, decisionOf).length;
  return (
    <div class="statement-filters">
      <FilterSelect
        label={i18n.t('popup.statements.bySource')}
        allLabel={i18n.t('popup.statements.anySource', [countWithout('source')])}
        choices={choices('source')}
        selected={filter.source}
        wordsOf={sourceWords}
        onSelect={(source) => onFilter({ ...filter, source })}
      />
      <FilterSelect
        label={i18n.t('popup.statements.byFlag')}
        allLabel={i18n.t('popup.statements.anyFlag', [countWithout('flag')])}
        choices={choices('flag')}
        selected={filter.flag}
        wordsOf={flagWords}
        onSelect={(flag) => onFilter({ ...filter, flag })}
      />
      <FilterSelect
        label={i18n.t('popup.statements.byDecision')}
        allLabel={i18n.t('popup.statements.anyDecision', [countWithout('decision')])}
        choices={choices('decision')}
        selected={filter.decision}
        wordsOf={decisionWords}
        onSelect={(decision) => onFilter({ ...filter, decision })}
      />
    </div>
  );
}
