import './StatementList.css';
import { useMemo } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Statement } from '../../lib/domain/analysis.ts';
import type { PlacedNote } from '../../lib/domain/note.ts';
import type { Reading } from '../../lib/domain/reading.ts';
import { statementSpan } from '../../lib/domain/statement-span.ts';
import { GrowingList } from '../GrowingList.tsx';
import { noteOnEach } from '../notes/book/note-on.ts';
import type { Notes } from '../notes/book/use-notes.ts';
import type { ShowPassage } from '../PassageButton.tsx';
import type { TellFailure } from '../use-announcement.ts';
import { type DecisionOf, filterStatements, type StatementFilter } from './filter-statements.ts';
import { StatementFilters } from './StatementFilters.tsx';
import { StatementItem } from './StatementItem.tsx';

const STATEMENTS_AT_ONCE = 100;

interface StatementListProps {
  readonly reading: Reading;
  readonly notes: Notes;
  readonly filter: StatementFilter;
  readonly onFilter: (filter: StatementFilter) => void;
  readonly onShow: ShowPassage;
  readonly tellFailure: TellFailure;
}

/** All statements of the article, narrowed by kind of source, flag and what the reader decided. */
export function StatementList(props: StatementListProps) {
  const { reading, notes, filter, onFilter, onShow, tellFailure } = props;
  const { statements } = reading.analysis;
  const noteOf = useNotesOnStatements(notes);
  const decisionOf: DecisionOf = (statement) => noteOf(statement)?.note.flag?.status ?? 'unflagged';
  const shown = useShown(statements, filter, decisionOf);
  if (statements.length === 0) return <p class="nothing">{i18n.t('popup.statements.none')}</p>;
  return (
    <>
      <StatementFilters {...{ statements, filter, decisionOf, onFilter }} />
      <output class="statements-shown">
        {i18n.t('popup.statements.shown', [shown.length, statements.length])}
      </output>
      {shown.length === 0 && <p class="nothing">{i18n.t('popup.statements.noMatch')}</p>}
      <GrowingList
        key={`${filter.source} ${filter.flag} ${filter.decision}`}
        items={shown}
        step={STATEMENTS_AT_ONCE}
        keyOf={({ id }) => id}
        moreLabel={(count) => i18n.t('popup.statements.more', count)}
        render={(statement) => (
          <StatementItem
            {...{ statement, reading, onShow, notes, tellFailure }}
            placed={noteOf(statement)}
          />
        )}
      />
    </>
  );
}

function useNotesOnStatements({ page }: Notes): (statement: Statement) => PlacedNote | null {
  const noteOn = useMemo(() => noteOnEach(page?.notes ?? []), [page]);
  return (statement) => noteOn(statementSpan(statement));
}

/**
 * What passes the filter, and what passed it since it was chosen: a statement does not vanish under
 * the hands of the reader who is deciding on it.
 */
function useShown(
  statements: readonly Statement[],
  filter: StatementFilter,
  decisionOf: DecisionOf,
): readonly Statement[] {
  const passed = useMemo(() => new Set<string>(), [filter]);
  for (const { id } of filterStatements(statements, filter, decisionOf)) passed.add(id);
  return statements.filter(({ id }) => passed.has(id));
}
