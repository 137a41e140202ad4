import { useEffect, useMemo, useState } from 'preact/hooks';

import type { SourceKind } from '../../../lib/domain/analysis.ts';
import type { PageNotes } from '../../../lib/domain/note.ts';
import type { ShelfArticle } from '../../../lib/domain/shelf.ts';
import type { FindingsTab } from '../../FindingsPanel.tsx';
import { NO_FILTER } from '../../statements/filter-statements.ts';
import { useReadingWork } from '../../use-reading-work.ts';
import type { Library } from '../library.ts';
import type { NoteSigns } from './article/note-signs.ts';
import { useLooks } from './look/use-looks.ts';
import { marginIdOf } from './margin/NotesMargin.tsx';
import type { FirstPlace } from './passage-address.ts';
import type { InArticle, KeptText } from './reader-actions.ts';
import { useInArticle } from './use-in-article.ts';

export interface OpenedArticleProps {
  readonly record: ShelfArticle;
  readonly text: KeptText;
  readonly first: FirstPlace;
  readonly library: Library;
}

/** The work on a kept article, and where in it the reader is. */
export function useOpenedArticle({ record, text, first, library }: OpenedArticleProps) {
  const { reader } = library.actions;
  const inArticle = useInArticle(first.span);
  const actions = useMemo(() => reader.workOn(record, inArticle.deeds), [reader, record]);
  const whenNotes = useMemo(() => actions.getNotes(text.reading.article), [actions, text]);
  const work = useReadingWork({ actions, whenNotes, ...text });
  const [isUnderlined, setIsUnderlined] = useState(true);
  const [tab, setTab] = useState<FindingsTab>('note');
  const [filter, setFilter] = useState(NO_FILTER);
  const { reading, notes } = work;
  const underlined = useMemo(() => reader.underlined(reading), [reader, reading]);
  const placed = notes.page?.notes ?? [];
  const ownNotes = placed.map(({ note }) => note);
  const looks = useLooks(record, reading.article, ownNotes, library);
  useFirstNote(first, notes.page, inArticle.deeds.showPassage);
  return {
    actions,
    work,
    inArticle,
    placed,
    ownNotes,
    looks,
    isUnderlined,
    setIsUnderlined,
    tab,
    setTab,
    filter,
    setFilter,
    marks: {
      links: reading.article.links,
      notes: placed,
      underlined: isUnderlined ? underlined : [],
      shown: inArticle.shown,
    },
    signs: signsOf(
      ownNotes.map(({ id }) => id),
      (id) => {
        setTab('note');
        inArticle.focusLater(marginIdOf(id));
      },
    ),
    showKind: (source: SourceKind) => {
      setFilter({ ...NO_FILTER, source });
      setTab('statements');
      inArticle.focusLater('tab-statements');
    },
  };
}

export type Opened = ReturnType<typeof useOpenedArticle>;

/** The words of a note may have moved since its place was written down: it knows better. */
function useFirstNote(
  { noteId }: FirstPlace,
  page: PageNotes | null,
  showPassage: InArticle['showPassage'],
): void {
  const isThere = page !== null;
  useEffect(() => {
    const span = page?.notes.find(({ note }) => note.id === noteId)?.match.span ?? null;
    if (span !== null) showPassage(span);
    // Once, when the notes are there.
  }, [isThere]);
}

function signsOf(ids: readonly string[], onGoTo: NoteSigns['onGoTo']): NoteSigns {
  const numbers = new Map(ids.map((id, at) => [id, at + 1]));
  return { numberOf: (id) => numbers.get(id) ?? 0, onGoTo };
}
