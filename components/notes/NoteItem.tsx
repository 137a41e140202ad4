import './NoteItem.css';
import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { PlacedNote } from '../../lib/domain/note.ts';
import type { TellFailure } from '../use-announcement.ts';
import { LostPlace } from './place/LostPlace.tsx';
import { NoteEditor } from './editor/NoteEditor.tsx';
import { NoteFacts } from './NoteFacts.tsx';
import { NotePlace } from './place/NotePlace.tsx';
import { NoteQuote } from './NoteQuote.tsx';
import type { Notes } from './book/use-notes.ts';

interface NoteItemProps {
  readonly placed: PlacedNote;
  readonly notes: Notes;
  /** What the reader asks about the passage. */
  readonly questions: readonly string[];
  readonly tellFailure: TellFailure;
  readonly onDelete: (id: string) => void;
}

/** A note: its words and where they are, what the reader gave it, and the ways to change that. */
export function NoteItem({ placed, notes, questions, tellFailure, onDelete }: NoteItemProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { note, match } = placed;
  const { deeds, meanings } = notes;
  const quote = shortened(note.passage.quote);
  return (
    <article class={`note note--${match.state}`}>
      {match.state === 'lost' ? (
        <LostPlace placed={placed} deeds={deeds} />
      ) : (
        <>
          <NoteQuote placed={placed} onShow={deeds.show} />
          <NotePlace placed={placed} deeds={deeds} />
        </>
      )}
      {!isOpen && <NoteFacts {...{ note, meanings, questions }} />}
      <div class="note-buttons">
        <button
          type="button"
          class="text-button"
          aria-expanded={isOpen}
          aria-label={i18n.t(isOpen ? 'popup.notes.doneWith' : 'popup.notes.editOne', [quote])}
          onClick={() => setIsOpen(!isOpen)}
        >
          {i18n.t(isOpen ? 'popup.notes.done' : 'popup.notes.edit')}
        </button>
        <button
          type="button"
          class="text-button"
          aria-label={i18n.t('popup.notes.deleteOne', [quote])}
          onClick={() => onDelete(note.id)}
        >
          {i18n.t('popup.notes.delete')}
        </button>
      </div>
      {isOpen && <NoteEditor {...{ note, notes, tellFailure }} />}
    </article>
  );
}

const NAME_CHARACTERS = 60;

/** Enough of a quote to tell by ear which note a button belongs to. */
function shortened(quote: string): string {
  return quote.length <= NAME_CHARACTERS ? quote : `${quote.slice(0, NAME_CHARACTERS)}…`;
}
