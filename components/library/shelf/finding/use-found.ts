import { useEffect, useMemo, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Digest } from '../../../../lib/domain/digest.ts';
import { search, type SearchAnswer } from '../../../../lib/search/index.ts';
import type { TellFailure } from '../../../use-announcement.ts';
import type { ShelfBook, ShelfContents } from '../shelf-book.ts';
import { countValues, noCounts, type ValueCounts } from './count-values.ts';
import { filteredArticles, searchedArticles } from './find-articles.ts';
import { type ShelfQuery, sortOf } from './shelf-query.ts';

/** What there is of what the reader asked for. */
export interface Found {
  /** In the order the reader wants. */
  readonly articles: readonly Digest[];
  /** `null` where no words were asked for, or the index is still being opened. */
  readonly answer: SearchAnswer | null;
  /** Whether words are waiting for the index. */
  readonly isOpening: boolean;
  readonly counts: ValueCounts;
}

/** Finds it anew with every letter: a search takes a few milliseconds, and filters are plain loops. */
export function useFound(
  book: ShelfBook,
  { catalogue, index }: ShelfContents,
  query: ShelfQuery,
  tellFailure: TellFailure,
): Found {
  const { text, filter } = query;
  const isAsked = text.trim() !== '';
  useEffect(() => {
    if (!isAsked) return;
    book
      .wantIndex()
      .catch((error: unknown) => tellFailure(error, i18n.t('library.shelf.searchFailed')));
  }, [book, isAsked]);
  const answer = useMemo(
    () => (isAsked && index !== null ? search(index, text) : null),
    [index, text, isAsked],
  );
  const sort = sortOf(query);
  const searched = useMemo(
    () => searchedArticles(catalogue, answer, sort),
    [catalogue, answer, sort],
  );
  const articles = useMemo(() => filteredArticles(searched, filter), [searched, filter]);
  const counts = useCounts(searched, filter);
  return { articles, answer, isOpening: isAsked && index === null, counts };
}

/** The list comes first, numbers beside it when nobody types. */
const COUNT_DELAY_MS = 60;

function useCounts(searched: readonly Digest[], filter: ShelfQuery['filter']): ValueCounts {
  const [counts, setCounts] = useState<ValueCounts>(noCounts);
  useEffect(() => {
    const timer = setTimeout(() => setCounts(countValues(searched, filter)), COUNT_DELAY_MS);
    return () => clearTimeout(timer);
  }, [searched, filter]);
  return counts;
}
