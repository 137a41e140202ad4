import './ShelfView.css';
import { useEffect, useMemo, useRef } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Digest } from '../../../lib/domain/digest.ts';
import { BackupReminder } from '../backup/BackupReminder.tsx';
import type { LibraryActions } from '../library-actions.ts';
import { useSingleKey } from '../keys/use-single-key.ts';
import type { Library, ViewProps } from '../library.ts';
import { BulkBar } from './bulk/BulkBar.tsx';
import { createBulkDeeds } from './bulk/bulk-deeds.ts';
import { ShelfLists } from './collections/ShelfLists.tsx';
import { FilterChips } from './filters/FilterChips.tsx';
import { FilterPanel } from './filters/FilterPanel.tsx';
import { chipsOf, type FilterChip } from './filters/filter-chips.ts';
import { type Found, useFound } from './finding/use-found.ts';
import { type QueryState, useShelfQuery } from './finding/use-shelf-query.ts';
import type { RowMarkWords } from './list/RowMarks.tsx';
import { useRowFocus } from './list/use-row-focus.ts';
import { useSelection } from './list/use-selection.ts';
import { FoundLine } from './searching/FoundLine.tsx';
import { SearchField } from './searching/SearchField.tsx';
import { SortSelect } from './searching/SortSelect.tsx';
import { ShelfBody } from './ShelfBody.tsx';
import { EmptyShelf } from './ShelfEmpty.tsx';
import type { ShelfBook, ShelfContents } from './shelf-book.ts';
import { useColourMeanings } from '../use-colour-meanings.ts';
import { usePlace } from './use-place.ts';
import { useShelf } from './use-shelf.ts';

/** Everything the reader keeps: to search, to narrow, to put in order. */
export function ShelfView({ library, route }: ViewProps<'shelf'>) {
  const { actions, tellFailure, entitle } = library;
  const [book, contents] = useShelf(library);
  const state = useShelfQuery({ library, route });
  const { query, ask } = state;
  const found = useFound(book, contents, query, tellFailure);
  const own = useOwnWords(actions, contents);
  const chips = chipsOf(query, own);
  useEffect(() => entitle(i18n.t('library.shelf.title')), []);
  const title = <h1 class="shelf-title">{i18n.t('library.shelf.title')}</h1>;
  const isEmpty = contents.catalogue.digests.length === 0;
  const hadSome = useRef(false);
  hadSome.current ||= !isEmpty;
  if (contents.extent === 'all' && isEmpty) {
    return (
      <>
        {title}
        {/* What waits to be read where all was deleted is that it is gone. */}
        <EmptyShelf toIndex={hadSome.current ? 0 : contents.toIndex} />
      </>
    );
  }
  return (
    <>
      <div class="shelf-room">
        {title}
        <FilterPanel
          {...{ query, own }}
          counts={found.counts}
          onAsk={ask}
          chosenCount={chips.length}
        >
          <ShelfLists {...{ library, book, contents, query }} counts={found.counts} />
        </FilterPanel>
        <ShelfColumn {...{ library, book, contents, state, found, own, chips }} />
      </div>
      <BackupReminder library={library} />
    </>
  );
}

/** What marks mean, in the reader's own words. */
function useOwnWords(
  { shelf, reportError }: LibraryActions,
  { collections }: ShelfContents,
): RowMarkWords {
  const meanings = useColourMeanings(shelf, reportError);
  return useMemo(() => ({ meanings, collections }), [meanings, collections]);
}

interface ShelfColumnProps {
  readonly library: Library;
  readonly book: ShelfBook;
  readonly contents: ShelfContents;
  readonly state: QueryState;
  readonly found: Found;
  readonly own: RowMarkWords;
  readonly chips: readonly FilterChip[];
}

/** The search, the list, and what can be done with what is picked from it. */
function ShelfColumn(props: ShelfColumnProps) {
  const { library, book, contents, state, found, chips } = props;
  const { query, ask } = state;
  const column = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const selection = useSelection(found.articles);
  const deeds = createBulkDeeds(library, book);
  const place = usePlace(book, column);
  useSingleKey('/', library.areKeysOn, () => {
    input.current?.focus();
    input.current?.select();
  });
  const rows = useRowFocus(column, place);
  const remove = (doomed: readonly Digest[]) => {
    deeds.remove(doomed);
    selection.clear();
    if (!rows.moveOn(found.articles, doomed)) input.current?.focus();
  };
  return (
    <div class="shelf-column" ref={column}>
      <SearchField
        {...{ input, state }}
        hasKey={library.areKeysOn}
        onReady={() => void book.wantIndex().catch(library.actions.reportError)}
        onDown={rows.focus}
      />
      <FilterChips chips={chips} query={query} onAsk={ask} />
      <div class="shelf-line">
        <FoundLine {...{ found, contents, query }} hasChips={chips.length > 0} />
        <SortSelect query={query} onAsk={ask} />
      </div>
      <ShelfBody
        {...props}
        {...{ selection, place }}
        hasChips={chips.length > 0}
        onLeave={() => input.current?.focus()}
        onDelete={remove}
      />
      {selection.articles.length > 0 && (
        <BulkBar
          {...{ selection, contents, deeds }}
          found={found.articles}
          onDelete={() => remove(selection.articles)}
        />
      )}
    </div>
  );
}
