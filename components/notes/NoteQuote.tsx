import { i18n } from '#i18n';

import type { PlacedNote } from '../../lib/domain/note.ts';
import { ArticleText } from '../ArticleText.tsx';
import { LongQuote } from '../LongQuote.tsx';

/** About three lines of a popup; a longer quote shows its beginning. */
const LONG_QUOTE_CHARACTERS = 130;

interface NoteQuoteProps {
  readonly placed: PlacedNote;
  readonly onShow: (placed: PlacedNote) => void;
}

/** The words a note is on; pressing them shows the note on the page. */
export function NoteQuote({ placed, onShow }: NoteQuoteProps) {
  const { quote } = placed.note.passage;
  return (
    <LongQuote
      quote={quote}
      longCharacters={LONG_QUOTE_CHARACTERS}
      class="note-quote"
      more={i18n.t('popup.notes.allOfIt')}
      less={i18n.t('popup.notes.lessOfIt')}
    >
      <button type="button" class="passage" onClick={() => onShow(placed)}>
        <span class="visually-hidden">{i18n.t('popup.passage.jump')} </span>
        <ArticleText>{quote}</ArticleText>
      </button>
    </LongQuote>
  );
}
