import './FilterPanel.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { NOTE_COLOURS } from '../../../../lib/domain/note-colours.ts';
import { CHECK_STATUSES } from '../../../../lib/domain/note.ts';
import { DateRange } from './DateRange.tsx';
import { FacetGroup } from './FacetGroup.tsx';
import type { FilterParts } from './filter-parts.ts';

interface FilterPanelProps extends FilterParts {
  /** How many things are asked for. */
  readonly chosenCount: number;
  /** The reader's collections and searches, which stand above the filters. */
  readonly children: ComponentChildren;
}

/** Everything that narrows the list; where there is no room beside the list, behind a button. */
export function FilterPanel({ chosenCount, children, ...parts }: FilterPanelProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <aside class="filter-panel" aria-label={i18n.t('library.filter.label')}>
      <button
        type="button"
        class="button filter-panel-opener"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {chosenCount === 0
          ? i18n.t('library.filter.open')
          : i18n.t('library.filter.openChosen', [chosenCount])}
      </button>
      <div class={`filter-panel-body ${isOpen ? 'filter-panel-body--open' : ''}`}>
        {children}
        <section aria-labelledby="filters-title">
          <h2 id="filters-title" class="side-title">
            {i18n.t('library.filter.title')}
          </h2>
          <FacetGroup {...parts} facet="saved" order={['yes', 'no']} isOpen />
          <FacetGroup {...parts} facet="tags" order={null} isOpen />
          <FacetGroup {...parts} facet="colours" order={NOTE_COLOURS} isOpen />
          <FacetGroup {...parts} facet="statuses" order={CHECK_STATUSES} isOpen />
          <FacetGroup {...parts} facet="questions" order={['open']} isOpen />
          <FacetGroup {...parts} facet="sites" order={null} isOpen={false} />
          <FacetGroup {...parts} facet="actors" order={null} isOpen={false} />
          <DateRange {...parts} />
        </section>
      </div>
    </aside>
  );
}
