import './NotesMargin.css';
import { useRef } from 'preact/hooks';

import { i18n } from '#i18n';

import type { PlacedNote } from '../../../../lib/domain/note.ts';
import { NoteItem } from '../../../notes/NoteItem.tsx';
import type { Notes } from '../../../notes/book/use-notes.ts';
import { UndoButtons } from '../../../notes/undo/UndoButtons.tsx';
import type { QuestionsByNote } from '../../../questions/use-questions.ts';
import type { TellFailure } from '../../../use-announcement.ts';
import type { NoteSigns } from '../article/note-signs.ts';
import { useAlignedNotes } from './use-aligned-notes.ts';

const TITLE = 'margin-title';

interface NotesMarginProps {
  readonly notes: Notes;
  readonly signs: NoteSigns;
  readonly questions: QuestionsByNote;
  readonly tellFailure: TellFailure;
}

/** The notes beside the text: each at its words where there is room for that, the lost ones below. */
export function NotesMargin({ notes, signs, questions, tellFailure }: NotesMarginProps) {
  const list = useRef<HTMLOListElement>(null);
  const all = notes.page?.notes ?? [];
  const placed = all.filter(({ match }) => match.span !== null);
  const lost = all.filter(({ match }) => match.span === null);
  useAlignedNotes(list, placed);
  const onDelete = (id: string) => {
    notes.deeds.remove(id);
    // The button that was pressed goes with its note.
    document.getElementById(TITLE)?.focus();
  };
  const item = (one: PlacedNote) => (
    <li key={one.note.id} id={marginIdOf(one.note.id)} class="margin-note" tabIndex={-1}>
      <span class="margin-number" aria-hidden="true">
        {signs.numberOf(one.note.id)}
      </span>
      <NoteItem
        placed={one}
        questions={questions.get(one.note.id) ?? []}
        {...{ notes, tellFailure, onDelete }}
      />
    </li>
  );
  return (
    <section class="notes-margin" aria-labelledby={TITLE}>
      <div class="margin-head">
        <h2 id={TITLE} class="notes-title" tabIndex={-1}>
          {i18n.t('library.reader.notes')}
        </h2>
        <UndoButtons notes={notes} />
      </div>
      {notes.isUnavailable && <p role="alert">{i18n.t('popup.notes.unavailable')}</p>}
      {notes.page !== null && all.length === 0 && (
        <p class="hint">{i18n.t('library.reader.noNotes')}</p>
      )}
      <ol class="margin-list" role="list" ref={list}>
        {placed.map(item)}
      </ol>
      {lost.length > 0 && (
        <>
          <h3 class="notes-title">{i18n.t('popup.notes.lostTitle')}</h3>
          <ol class="margin-list" role="list">
            {lost.map(item)}
          </ol>
        </>
      )}
    </section>
  );
}

/** The id of a note's element in the margin. */
export function marginIdOf(noteId: string): string {
  return `margin-${noteId}`;
}
