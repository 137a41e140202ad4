import { i18n } from '#i18n';

import { ACTOR_FILTERS, type ActorFilter } from './actor-place.ts';

interface ActorDeedsProps {
  readonly filter: ActorFilter;
  readonly onFilter: (filter: ActorFilter) => void;
  readonly onPrint: () => void;
}

/** What of the articles is shown, and how it comes onto paper. */
export function ActorDeeds({ filter, onFilter, onPrint }: ActorDeedsProps) {
  return (
    <div class="actor-deeds">
      <fieldset class="actor-filter">
        <legend class="field-label">{i18n.t('library.actorPage.filter.label')}</legend>
        {ACTOR_FILTERS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="actor-filter"
              checked={one === filter}
              onChange={() => onFilter(one)}
            />
            {i18n.t(`library.actorPage.filter.${one}`)}
          </label>
        ))}
      </fieldset>
      <button type="button" class="button" onClick={onPrint}>
        {i18n.t('library.reader.print')}
      </button>
    </div>
  );
}
