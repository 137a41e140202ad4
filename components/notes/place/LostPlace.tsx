import './LostPlace.css';
import { i18n } from '#i18n';

import type { Note, PlacedNote } from '../../../lib/domain/note.ts';
import { ArticleText } from '../../ArticleText.tsx';
import { AttachAnew } from './AttachAnew.tsx';
import type { NoteDeeds } from '../book/note-deeds.ts';

interface LostPlaceProps {
  readonly placed: PlacedNote;
  readonly deeds: NoteDeeds;
}

/** What a lost note stood on, what the page says there now, and the way to another passage. */
export function LostPlace({ placed, deeds }: LostPlaceProps) {
  const { note, nowThere } = placed;
  return (
    <>
      <LostSentence note={note} />
      <div class="lost-now">
        {nowThere === null ? (
          <p>{i18n.t('popup.notes.nothingThere')}</p>
        ) : (
          <p>
            {i18n.t('popup.notes.nowThere')}{' '}
            <q>
              <ArticleText>{nowThere}</ArticleText>
            </q>
          </p>
        )}
        <AttachAnew id={note.id} deeds={deeds} />
      </div>
    </>
  );
}

/** The full sentence, the note's own words in it marked. */
function LostSentence({ note }: { readonly note: Note }) {
  const { sentence, passage } = note;
  const start = sentence.indexOf(passage.quote);
  if (start === -1) {
    return (
      <p class="lost-sentence">
        <ArticleText>{passage.quote}</ArticleText>
      </p>
    );
  }
  return (
    <p class="lost-sentence">
      <ArticleText>{sentence.slice(0, start)}</ArticleText>
      <mark class="lost-quote">
        <ArticleText>{passage.quote}</ArticleText>
      </mark>
      <ArticleText>{sentence.slice(start + passage.quote.length)}</ArticleText>
    </p>
  );
}
