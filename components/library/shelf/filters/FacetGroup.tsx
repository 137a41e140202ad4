import { useId, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { formatNumber } from '../../../reader-locale.ts';
import { chosenOf, type Facet, withChosen } from '../finding/count-values.ts';
import { FilterGroup } from './FilterGroup.tsx';
import type { FilterParts } from './filter-parts.ts';
import { valueWords } from './value-words.ts';

interface FacetGroupProps extends FilterParts {
  readonly facet: Exclude<Facet, 'collections'>;
  /** Values in their own order; `null` for those that occur, most frequent first. */
  readonly order: readonly string[] | null;
  readonly isOpen: boolean;
}

/** Values shown before the reader looks for others. */
const FEW = 8;
/** Values shown of those that fit what the reader looks for. */
const MANY = 40;

/** One thing to narrow the list by: its values, each with how many articles there would be. */
export function FacetGroup({ facet, order, isOpen, ...parts }: FacetGroupProps) {
  const { query, counts, own, onAsk } = parts;
  const [typed, setTyped] = useState('');
  const chosen = chosenOf(query.filter, facet);
  const counted = counts[facet];
  const all = valuesOf(counted, chosen, order);
  if (all.length === 0) return null;
  const wanted = typed.trim().toLocaleLowerCase();
  const fitting = all.filter((value) =>
    valueWords(facet, value, own).toLocaleLowerCase().includes(wanted),
  );
  const most = wanted === '' ? FEW : MANY;
  const shown = fitting.filter((value, at) => at < most || chosen.includes(value));
  const toggle = (value: string): void => {
    const rest = chosen.filter((one) => one !== value);
    const next = rest.length === chosen.length ? [...chosen, value] : rest;
    onAsk({ ...query, filter: withChosen(query.filter, facet, next) });
  };
  return (
    <FilterGroup title={i18n.t(`library.filter.${facet}`)} isOpen={isOpen || chosen.length > 0}>
      {all.length > FEW && (
        <FindValue facet={facet} count={all.length} typed={typed} onType={setTyped} />
      )}
      <ul role="list">
        {shown.map((value) => (
          <li key={value}>
            <label class="facet-value">
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={() => toggle(value)}
              />
              <bdi
                class={facet === 'colours' ? `colour-mark colour-mark--${value}` : 'facet-words'}
              >
                {valueWords(facet, value, own)}
              </bdi>
              <span class="facet-count">{formatNumber(counted.get(value) ?? 0)}</span>
            </label>
          </li>
        ))}
      </ul>
    </FilterGroup>
  );
}

/** In an order that choosing does not change. What is asked for is among them, though nothing may be left of it. */
function valuesOf(
  counted: ReadonlyMap<string, number>,
  chosen: readonly string[],
  order: readonly string[] | null,
): readonly string[] {
  if (order !== null) {
    return order.filter((value) => counted.has(value) || chosen.includes(value));
  }
  const byCount = [...counted].toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  const gone = chosen.filter((value) => !counted.has(value));
  return [...byCount.map(([value]) => value), ...gone];
}

interface FindValueProps {
  readonly facet: Facet;
  readonly count: number;
  readonly typed: string;
  readonly onType: (text: string) => void;
}

function FindValue({ facet, count, typed, onType }: FindValueProps) {
  const id = useId();
  return (
    <>
      <label class="visually-hidden" for={id}>
        {i18n.t('library.filter.findIn', [i18n.t(`library.filter.${facet}`)])}
      </label>
      <input
        id={id}
        type="search"
        class="field facet-find"
        placeholder={i18n.t('library.filter.find', [formatNumber(count)])}
        value={typed}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </>
  );
}
