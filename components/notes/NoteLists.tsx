import './NoteLists.css';
import { i18n } from '#i18n';

import type { PlacedNote } from '../../lib/domain/note.ts';
import { GrowingList } from '../GrowingList.tsx';
import type { QuestionsByNote } from '../questions/use-questions.ts';
import type { TellFailure } from '../use-announcement.ts';
import { NoteItem } from './NoteItem.tsx';
import type { Notes } from './book/use-notes.ts';

const NOTES_AT_ONCE = 60;
const PLACED_TITLE = 'notes-placed-title';

interface NoteListsProps {
  readonly notes: Notes;
  readonly questions: QuestionsByNote;
  readonly tellFailure: TellFailure;
}

/** Every note on the page in reading order, then those whose words are gone from it. */
export function NoteLists(props: NoteListsProps) {
  const { page } = props.notes;
  const [placed, lost] = parted(page?.notes ?? []);
  const unreadable = page?.unreadable ?? 0;
  return (
    <>
      <section aria-labelledby={PLACED_TITLE}>
        <h2 id={PLACED_TITLE} class="notes-title" tabIndex={-1}>
          {i18n.t('popup.notes.title')}
        </h2>
        {unreadable > 0 && <p role="alert">{i18n.t('popup.notes.unreadable', unreadable)}</p>}
        {placed.length === 0 && <NoNotes notes={props.notes} />}
        <NoteList {...props} items={placed} />
      </section>
      {lost.length > 0 && (
        <section class="lost-notes" aria-labelledby="notes-lost-title">
          <h2 id="notes-lost-title" class="notes-title">
            {i18n.t('popup.notes.lostTitle')}
          </h2>
          <p class="hint">{i18n.t('popup.notes.lostHint')}</p>
          <NoteList {...props} items={lost} />
        </section>
      )}
    </>
  );
}

type NoteListProps = NoteListsProps & { readonly items: readonly PlacedNote[] };

function NoteList({ items, notes, questions, tellFailure }: NoteListProps) {
  const onDelete = (id: string) => {
    notes.deeds.remove(id);
    // The button that was pressed goes with its note.
    document.getElementById(PLACED_TITLE)?.focus();
  };
  return (
    <GrowingList
      items={items}
      step={NOTES_AT_ONCE}
      keyOf={({ note }) => note.id}
      moreLabel={(count) => i18n.t('popup.notes.more', count)}
      render={(placed) => (
        <NoteItem
          {...{ placed, notes, tellFailure, onDelete }}
          questions={questions.get(placed.note.id) ?? []}
        />
      )}
    />
  );
}

/** Why there is nothing to list; empty until it is known. */
function NoNotes({ notes: { page, isUnavailable } }: { readonly notes: Notes }) {
  if (page === null) {
    return isUnavailable ? (
      <p class="hint" role="alert">
        {i18n.t('popup.notes.unavailable')}
      </p>
    ) : null;
  }
  const areAllLost = page.notes.length > 0;
  if (!areAllLost && page.unreadable > 0) return null;
  return <p class="hint">{i18n.t(areAllLost ? 'popup.notes.allLost' : 'popup.notes.none')}</p>;
}

/** Those with a place on the page, in reading order, and those without. */
function parted(notes: readonly PlacedNote[]): readonly [PlacedNote[], PlacedNote[]] {
  const { placed = [], lost = [] } = Object.groupBy(notes, ({ match }) =>
    match.span === null ? 'lost' : 'placed',
  );
  return [placed.toSorted((a, b) => startOf(a) - startOf(b)), lost];
}

function startOf({ match }: PlacedNote): number {
  return match.span?.start ?? Infinity;
}
