import './NotePlace.css';
import { i18n } from '#i18n';

import type { PlacedNote } from '../../../lib/domain/note.ts';
import { ArticleText } from '../../ArticleText.tsx';
import { formatPercent } from '../../reader-locale.ts';
import { AttachAnew } from './AttachAnew.tsx';
import type { NoteDeeds } from '../book/note-deeds.ts';

interface NotePlaceProps {
  readonly placed: PlacedNote;
  readonly deeds: NoteDeeds;
}

/** Where the note's words are now, where that has to be said: found ones are simply there. */
export function NotePlace({ placed, deeds }: NotePlaceProps) {
  const { state } = placed.match;
  if (state === 'moved') return <p class="note-moved">{i18n.t('popup.notes.moved')}</p>;
  return state === 'uncertain' ? <UncertainPlace placed={placed} deeds={deeds} /> : null;
}

function UncertainPlace({ placed, deeds }: NotePlaceProps) {
  const { match, nowThere, note } = placed;
  return (
    <div class="note-uncertain">
      <p class="note-uncertain-words">
        {i18n.t('popup.notes.uncertain', [formatPercent(match.score)])}
      </p>
      {nowThere !== null && (
        <p>
          {i18n.t('popup.notes.nowThere')}{' '}
          <q>
            <ArticleText>{nowThere}</ArticleText>
          </q>
        </p>
      )}
      <button type="button" class="text-button" onClick={() => deeds.confirmPlace(placed)}>
        {i18n.t('popup.notes.confirmPlace')}
      </button>
      <AttachAnew id={note.id} deeds={deeds} />
    </div>
  );
}
