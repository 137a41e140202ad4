import './ShelfEmpty.css';
import { i18n } from '#i18n';

import { formatNumber } from '../../reader-locale.ts';
import { type ShelfQuery, WHOLE_SHELF } from './finding/shelf-query.ts';
import type { ShelfContents } from './shelf-book.ts';

/** A shelf without anything on it yet, and how something comes onto it. */
export function EmptyShelf({ toIndex }: Pick<ShelfContents, 'toIndex'>) {
  if (toIndex > 0) {
    return (
      <div class="shelf-empty">
        <h2>{i18n.t('library.empty.reading')}</h2>
        <p>{i18n.t('library.empty.readingHint', toIndex, [formatNumber(toIndex)])}</p>
      </div>
    );
  }
  return (
    <div class="shelf-empty">
      <h2>{i18n.t('library.empty.title')}</h2>
      <p>{i18n.t('library.empty.sentence')}</p>
      <ol class="shelf-steps">
        <li>{i18n.t('library.empty.open')}</li>
        <li>{i18n.t('library.empty.highlight')}</li>
        <li>{i18n.t('library.empty.save')}</li>
      </ol>
      <p class="hint">{i18n.t('library.empty.device')}</p>
    </div>
  );
}

interface NothingFoundProps {
  readonly query: ShelfQuery;
  readonly hasChips: boolean;
  readonly onAsk: (query: ShelfQuery) => void;
}

/** Nothing fits what the reader asks for, and the ways to ask for less. */
export function NothingFound({ query, hasChips, onAsk }: NothingFoundProps) {
  const isAsked = query.text.trim() !== '';
  return (
    <div class="shelf-empty">
      <h2>{i18n.t('library.nothing.title')}</h2>
      <p>{i18n.t(isAsked ? 'library.nothing.words' : 'library.nothing.filters')}</p>
      <div class="shelf-ways">
        {hasChips && (
          <button
            type="button"
            class="button"
            onClick={() => onAsk({ ...WHOLE_SHELF, text: query.text })}
          >
            {i18n.t(isAsked ? 'library.nothing.everywhere' : 'library.nothing.all')}
          </button>
        )}
        {isAsked && (
          <button type="button" class="button" onClick={() => onAsk({ ...query, text: '' })}>
            {i18n.t('library.nothing.withoutWords')}
          </button>
        )}
      </div>
    </div>
  );
}
