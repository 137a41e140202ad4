import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { PlacedNote } from '../../lib/domain/note.ts';
import { ArticleText } from '../ArticleText.tsx';

/** About three lines of a popup; a longer quote shows its beginning. */
const LONG_QUOTE_CHARACTERS = 130;

interface NoteQuoteProps {
  readonly placed: PlacedNote;
  readonly onShow: (placed: PlacedNote) => void;
}

/** The words a note is on; pressing them shows the note on the page. */
export function NoteQuote({ placed, onShow }: NoteQuoteProps) {
  const { quote } = placed.note.passage;
  const [isWhole, setIsWhole] = useState(false);
  return (
    <div class={`note-quote ${isWhole ? 'note-quote--whole' : ''}`}>
      <button type="button" class="passage" onClick={() => onShow(placed)}>
        <span class="visually-hidden">{i18n.t('popup.passage.jump')} </span>
        <ArticleText>{quote}</ArticleText>
      </button>
      {quote.length > LONG_QUOTE_CHARACTERS && (
        <button
          type="button"
          class="text-button"
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
        >
          {i18n.t(isWhole ? 'popup.notes.lessOfIt' : 'popup.notes.allOfIt')}
        </button>
      )}
    </div>
  );
}
