import './SelectionBar.css';
import { useEffect, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Article } from '../../../../lib/domain/article.ts';
import type { NoteContent } from '../../../../lib/domain/note.ts';
import type { Span } from '../../../../lib/domain/span.ts';
import type { PopupActions } from '../../../popup-actions.ts';
import type { Announcement } from '../../../use-announcement.ts';
import type { Attaching } from '../use-in-article.ts';
import { spanOfSelection } from './span-of-selection.ts';

interface SelectionBarProps {
  readonly article: Article;
  readonly actions: PopupActions;
  readonly announcement: Announcement;
  readonly attaching: Attaching;
}

const HIGHLIGHT: NoteContent = { colour: 'yellow', comment: '', tags: [], flag: null };

/** What can be done with the words that are selected in the article. */
export function SelectionBar({ article, actions, announcement, attaching }: SelectionBarProps) {
  const span = useSelectedSpan(article.text);
  const { noteId, end } = attaching;
  if (span === null) return null;
  const keep = async () => {
    try {
      await (noteId === null
        ? actions.addNote(article, span, HIGHLIGHT)
        : attach(actions, article, noteId, span));
      end();
      getSelection()?.removeAllRanges();
      announcement.announce(i18n.t('library.reader.kept'));
    } catch (error) {
      announcement.tellFailure(error, i18n.t('popup.notes.failed'));
    }
  };
  return (
    <section class="selection-bar" aria-label={i18n.t('library.reader.selected')}>
      <button type="button" class="button button--main" onClick={() => void keep()}>
        {i18n.t(noteId === null ? 'library.reader.highlight' : 'library.reader.attach')}
      </button>
    </section>
  );
}

async function attach(
  actions: PopupActions,
  article: Article,
  noteId: string,
  span: Span,
): Promise<void> {
  const { notes } = await actions.getNotes(article);
  const placed = notes.find(({ note }) => note.id === noteId);
  if (placed !== undefined) await actions.attachNote(placed.note, article, span);
}

function useSelectedSpan(text: string): Span | null {
  const [span, setSpan] = useState<Span | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const look = () => setSpan(spanOfSelection(getSelection(), text));
    document.addEventListener('selectionchange', look, { signal: life.signal });
    return () => life.abort();
  }, [text]);
  return span;
}
