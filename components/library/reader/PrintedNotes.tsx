import { i18n } from '#i18n';

import type { ColourMeanings } from '../../../lib/domain/note-colours.ts';
import type { Note } from '../../../lib/domain/note.ts';
import { NoteFacts } from '../../notes/NoteFacts.tsx';
import type { QuestionsByNote } from '../../questions/use-questions.ts';

interface PrintedNotesProps {
  /** In the order of their numbers. */
  readonly notes: readonly Note[];
  readonly meanings: ColourMeanings;
  readonly questions: QuestionsByNote;
}

/** The notes as a numbered list, with the words each is on. */
export function PrintedNotes({ notes, meanings, questions }: PrintedNotesProps) {
  if (notes.length === 0) return null;
  return (
    <section class="printed-notes">
      <h2>{i18n.t('library.reader.notes')}</h2>
      <ol>
        {notes.map((note) => (
          <li key={note.id}>
            <q class="article-text">{note.passage.quote}</q>
            <NoteFacts {...{ note, meanings }} questions={questions.get(note.id) ?? []} />
          </li>
        ))}
      </ol>
    </section>
  );
}
