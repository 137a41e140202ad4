import { useMemo, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { WorklistItem } from '../../../lib/domain/worklist.ts';
import { formatNumber } from '../../reader-locale.ts';
import type { ViewProps } from '../library.ts';
import { DeskFilters } from './DeskFilters.tsx';
import { DeskList } from './DeskList.tsx';
import { DeskReports } from './DeskReports.tsx';
import { useDeskRoom } from './item/use-desk-room.ts';
import { countStatuses } from './progress/count-statuses.ts';
import { ProgressPicture } from './progress/ProgressPicture.tsx';
import { useTriage } from './triage/use-triage.ts';
import { arrangeItems } from './worklist/arrange-items.ts';
import { choicesOf, type DeskChoices, NO_CHOICES, parametersOf } from './worklist/desk-choices.ts';
import { passesChoices } from './worklist/filter-items.ts';
import { useRested } from './worklist/use-rested.ts';
import type { Worklist } from './worklist/use-worklist.ts';

interface DeskBodyProps extends ViewProps<'desk'> {
  readonly worklist: Worklist;
  readonly items: readonly WorklistItem[];
  readonly today: string;
}

const NAMES = 'desk-names';

/** What lies on the desk, how it is sorted out, and how far the work is. */
export function DeskBody({ library, route, worklist, items, today }: DeskBodyProps) {
  const choices = choicesOf(route.parameters);
  const choose = (next: DeskChoices) =>
    library.go({ ...route, parameters: parametersOf(next) }, 'in-place');
  const [shown, arrangeAnew] = useArranged(items, choices, today);
  const [room, focus] = useDeskRoom({ library, worklist, today, names: NAMES });
  const { currentId } = focus;
  const atLeast = useTriage({
    room,
    currentId,
    worklist,
    items: shown,
    go: library.go,
    isOn: library.areKeysOn,
  });
  const rested = useRested(items);
  const { progress, stale } = useCounts(rested, useRested(shown), choices, today);
  return (
    <>
      <ProgressPicture progress={progress} />
      <DeskFilters items={rested} choices={choices} today={today} onChoose={choose} />
      <p class="desk-found">
        <output>{i18n.t('desk.filters.found', shown.length, [formatNumber(shown.length)])}</output>
        {stale > 0 && (
          <>
            <span class="hint">{i18n.t('desk.stale', stale, [formatNumber(stale)])}</span>
            <button type="button" class="text-button" onClick={arrangeAnew}>
              {i18n.t('desk.arrange')}
            </button>
          </>
        )}
      </p>
      {shown.length === 0 ? (
        <NothingFits onShowAll={() => choose(NO_CHOICES)} />
      ) : (
        <DeskList
          key={route.parameters}
          {...{ room, focus, atLeast }}
          items={shown}
          isGrouped={choices.isGrouped}
        />
      )}
      <NameList items={rested} />
      <DeskReports items={shown} library={library} />
    </>
  );
}

/** How far the reader is, and how many of those shown no longer fit the choices. */
function useCounts(
  items: readonly WorklistItem[],
  shown: readonly WorklistItem[],
  choices: DeskChoices,
  today: string,
) {
  return useMemo(() => {
    const counted = items.filter((item) => passesChoices(item, choices, today, 'status'));
    const stale = shown.filter((item) => !passesChoices(item, choices, today)).length;
    return { progress: countStatuses(counted, today), stale };
  }, [items, shown, parametersOf(choices), today]);
}

function NothingFits({ onShowAll }: { readonly onShowAll: () => void }) {
  return (
    <p class="nothing">
      {i18n.t('desk.noneFits')}{' '}
      <button type="button" class="text-button" onClick={onShowAll}>
        {i18n.t('desk.showAll')}
      </button>
    </p>
  );
}

/**
 * The items in the order chosen. What is worked on keeps its place until the reader sorts out again: else
 * it would be gone with the key that was pressed on it. What came since stands behind.
 */
function useArranged(
  items: readonly WorklistItem[],
  choices: DeskChoices,
  today: string,
): [shown: readonly WorklistItem[], arrangeAnew: () => void] {
  const [turn, setTurn] = useState(0);
  const arranged = useMemo(
    () => ({
      order: arrangeItems(items, choices, today).map(({ note }) => note.id),
      known: new Set(items.map(({ note }) => note.id)),
    }),
    [parametersOf(choices), today, turn],
  );
  const shown = useMemo(() => {
    const byId = new Map(items.map((item) => [item.note.id, item]));
    const came = items.filter(({ note }) => !arranged.known.has(note.id));
    const inPlace = arranged.order.flatMap((id) => byId.get(id) ?? []);
    return [...inPlace, ...arrangeItems(came, choices, today)];
  }, [arranged, items]);
  return [shown, () => setTurn(turn + 1)];
}

/** Names given before, to choose from. */
function NameList({ items }: { readonly items: readonly WorklistItem[] }) {
  const names = useMemo(() => {
    const given = items.map(({ note }) => note.flag.assignee).filter((name) => name !== '');
    return [...new Set(given)].toSorted();
  }, [items]);
  return (
    <datalist id={NAMES}>
      {names.map((name) => (
        <option key={name}>{name}</option>
      ))}
    </datalist>
  );
}
