import { useEffect, useMemo, useState } from 'preact/hooks';

import type { Span } from '../../../lib/domain/span.ts';
import type { InArticle } from './reader-actions.ts';

/** Where the reader is led to in the article that is shown. */
export interface Leading {
  /** What was just gone to. */
  readonly shown: Span | null;
  /** The note that is to have the next words selected. */
  readonly attaching: Attaching;
  readonly deeds: InArticle;
  /** Gives the focus to what has this id, once it is drawn. */
  readonly focusLater: (id: string) => void;
}

export interface Attaching {
  readonly noteId: string | null;
  readonly end: () => void;
}

/** Leads through the article, which begins at `first`. */
export function useInArticle(first: Span | null): Leading {
  const [shown, setShown] = useState<Span | null>(first);
  const [noteId, setNoteId] = useState<string | null>(null);
  const [wanted, setWanted] = useState<{ readonly id: string } | null>(null);
  useEffect(() => {
    if (shown !== null) bring(document.querySelector('.shown-passage'));
  }, [shown]);
  useEffect(() => {
    if (wanted !== null) bring(document.getElementById(wanted.id));
  }, [wanted]);
  const deeds = useMemo(
    (): InArticle => ({
      showPassage(span) {
        // Another object, so that the same passage is gone to again.
        setShown({ ...span });
        return true;
      },
      showNote(id) {
        const mark = document.querySelector(`.kept-article [data-note="${CSS.escape(id)}"]`);
        bring(mark);
        return mark !== null;
      },
      attachNext: setNoteId,
    }),
    [],
  );
  const attaching = { noteId, end: () => setNoteId(null) };
  return { shown, attaching, deeds, focusLater: (id) => setWanted({ id }) };
}

/** Brings an element into view and gives it the focus, so that keys go on from there. */
function bring(element: Element | null): void {
  if (!(element instanceof HTMLElement)) return;
  // Text takes no focus by itself; a button keeps its place in the order.
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.scrollIntoView({ block: 'center' });
  element.focus({ preventScroll: true });
}
