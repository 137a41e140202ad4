import './StatementList.css';
import { i18n } from '#i18n';

import type { Reading } from '../../lib/domain/reading.ts';
import { GrowingList } from '../GrowingList.tsx';
import type { ShowPassage } from '../PassageButton.tsx';
import { sourceWords } from '../source-words.ts';
import {
  filterStatements,
  flagChoices,
  sourceChoices,
  type StatementFilter,
} from './filter-statements.ts';
import { FilterSelect } from './FilterSelect.tsx';
import { flagWords } from './flag-words.ts';
import { StatementItem } from './StatementItem.tsx';

const STATEMENTS_AT_ONCE = 100;

interface StatementListProps {
  readonly reading: Reading;
  readonly filter: StatementFilter;
  readonly onFilter: (filter: StatementFilter) => void;
  readonly onShow: ShowPassage;
}

/** All statements of the article, narrowed by kind of source and flag. */
export function StatementList({ reading, filter, onFilter, onShow }: StatementListProps) {
  const { statements } = reading.analysis;
  if (statements.length === 0) return <p class="nothing">{i18n.t('popup.statements.none')}</p>;
  const shown = filterStatements(statements, filter);
  return (
    <>
      <StatementFilters statements={statements} filter={filter} onFilter={onFilter} />
      <output class="statements-shown">
        {i18n.t('popup.statements.shown', [shown.length, statements.length])}
      </output>
      {shown.length === 0 && <p class="nothing">{i18n.t('popup.statements.noMatch')}</p>}
      <GrowingList
        key={`${filter.source} ${filter.flag}`}
        items={shown}
        step={STATEMENTS_AT_ONCE}
        keyOf={({ id }) => id}
        moreLabel={(count) => i18n.t('popup.statements.more', count)}
        render={(statement) => (
          <StatementItem statement={statement} reading={reading} onShow={onShow} />
        )}
      />
    </>
  );
}

type StatementFiltersProps = Pick<StatementListProps, 'filter' | 'onFilter'> & {
  readonly statements: Reading['analysis']['statements'];
};

function StatementFilters({ statements, filter, onFilter }: StatementFiltersProps) {
  const withoutSource = filterStatements(statements, { ...filter, source: null }).length;
  const withoutFlag = filterStatements(statements, { ...filter, flag: null }).length;
  return (
    <div class="statement-filters">
      <FilterSelect
        label={i18n.t('popup.statements.bySource')}
        allLabel={i18n.t('popup.statements.anySource', [withoutSource])}
        choices={sourceChoices(statements, filter)}
        selected={filter.source}
        wordsOf={sourceWords}
        onSelect={(source) => onFilter({ ...filter, source })}
      />
      <FilterSelect
        label={i18n.t('popup.statements.byFlag')}
        allLabel={i18n.t('popup.statements.anyFlag', [withoutFlag])}
        choices={flagChoices(statements, filter)}
        selected={filter.flag}
        wordsOf={flagWords}
        onSelect={(flag) => onFilter({ ...filter, flag })}
      />
    </div>
  );
}
