import { useEffect, useMemo, useState } from 'preact/hooks';

import type { Article } from '../../../lib/domain/article.ts';
import type { ColourMeanings } from '../../../lib/domain/note-colours.ts';
import type { PageNotes } from '../../../lib/domain/note.ts';
import type { PopupActions } from '../../popup-actions.ts';
import type { Announcement } from '../../use-announcement.ts';
import { createNoteBook } from './note-book.ts';
import { createNoteDeeds, type NoteDeeds } from './note-deeds.ts';

/** The notes on the article, and what can be done with them. */
export interface Notes {
  /** `null` until they are there. */
  readonly page: PageNotes | null;
  /** Whether they could not be had. */
  readonly isUnavailable: boolean;
  readonly meanings: ColourMeanings;
  readonly deeds: NoteDeeds;
}

/** Our own words serve until the reader's are there. */
const NO_MEANINGS: ColourMeanings = { yellow: '', orange: '', blue: '', green: '', pink: '' };

/** The notes that were asked for with `first`, kept up with every change here and elsewhere. */
export function useNotes(
  actions: PopupActions,
  article: Article,
  first: Promise<PageNotes>,
  announcement: Announcement,
): Notes {
  const [page, setPage] = useState<PageNotes | null>(null);
  const [isUnavailable, setIsUnavailable] = useState(false);
  const book = useMemo(
    () => createNoteBook(actions, article, first, setPage),
    [actions, article, first],
  );
  const meanings = useMeanings(actions);
  useEffect(() => {
    const report = (error: unknown): void => {
      actions.reportError(error);
      setIsUnavailable(true);
    };
    book.ready.catch(report);
    return actions.onNoteNews(() => void book.refresh().catch(report));
  }, [actions, book]);

  return { page, isUnavailable, meanings, deeds: createNoteDeeds(book, actions, announcement) };
}

function useMeanings({ getColourMeanings, reportError }: PopupActions): ColourMeanings {
  const [meanings, setMeanings] = useState(NO_MEANINGS);
  useEffect(() => void getColourMeanings().then(setMeanings, reportError), [getColourMeanings]);
  return meanings;
}
