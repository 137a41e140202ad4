import type { NoteContent, PlacedNote } from '../../../domain/note.ts';
import type { NoteWords } from '../../../domain/note-words.ts';
import type { NoteBook } from '../book/note-book.ts';
import type { DraftKeeper, NoteDraft } from '../book/note-keeper.ts';
import { NoteEditing } from '../editing/note-editing.ts';
import type { NoteChoices } from '../notes-face.ts';
import type { CardPlace } from './card-head.ts';
import { makeNoteCard, type NoteCard, type NoteCardSurroundings } from './note-card.ts';

/** A note with its card on the page. */
export interface OpenNote {
  readonly id: string;
  readonly card: NoteCard;
  /** Shows the note as the book has it now; false when it is gone. */
  show(place: CardPlace): boolean;
  /** Saves what is not saved yet. */
  flush(): Promise<void>;
  /** Forgets what is not saved yet. */
  drop(): Promise<void>;
}

export interface OpenNoteSurroundings {
  readonly book: NoteBook;
  readonly words: NoteWords;
  readonly choices: () => NoteChoices;
  readonly drafts: DraftKeeper;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** The sentence that tells the reader of an error. */
  readonly sentenceFor: (error: unknown) => string;
  readonly actions: Pick<NoteCardSurroundings['actions'], 'undo' | 'delete' | 'step' | 'close'>;
}

/** Opens a note: its card shows it, and what the reader changes is saved. */
export function openNote(given: OpenNoteSurroundings, placed: PlacedNote): OpenNote {
  const { book, drafts, words, clock, sentenceFor } = given;
  const { id } = placed.note;
  let place: CardPlace = { at: 0, of: 1 };
  const editing = new NoteEditing({
    clock,
    save: async (change) => void (await book.change(id, change)),
    keepDraft: (draft) => (draft === null ? drafts.drop(id) : drafts.keep(id, draft)),
    onState: (state, error) => card.saving.say(state, error === null ? '' : sentenceFor(error)),
  });
  const set = (change: Partial<NoteContent>): void => void editing.set(change);
  const card = makeNoteCard({
    words,
    meanings: given.choices().meanings,
    knownTags: () => book.tags,
    actions: {
      ...given.actions,
      set,
      type: (change) => editing.type(change),
      tryAgain: () => void editing.flush(),
    },
  });
  const show = (next: CardPlace): boolean => {
    place = next;
    const now = book.find(id);
    if (now !== null) card.show(now, editing.unsaved, place);
    return now !== null;
  };
  const change = (next: Partial<NoteContent>): void => {
    set(next);
    show(place);
  };
  card.show(placed, {}, place);
  void showQuestions(book, id, card);
  void takeDraft({ placed, card, drafts, change });
  return { id, card, show, flush: () => editing.flush(), drop: () => editing.drop() };
}

/** They come a moment later; a card without them is better than none. */
async function showQuestions(book: NoteBook, id: string, card: NoteCard): Promise<void> {
  card.ask(await book.questionsOn(id));
}

interface DraftTaking {
  readonly placed: PlacedNote;
  readonly card: NoteCard;
  readonly drafts: DraftKeeper;
  readonly change: (change: Partial<NoteContent>) => void;
}

/** Words that were typed before and never saved come back; older ones than the note's only if asked for. */
async function takeDraft({ placed, card, drafts, change }: DraftTaking): Promise<void> {
  const { note } = placed;
  const draft = await drafts.find(note.id);
  const unsaved = draft === null ? {} : differing(draft, note);
  if (Object.keys(unsaved).length === 0) return;
  const isNewer = draft !== null && draft.at >= note.changed;
  const names = Object.keys(unsaved) as (keyof NoteContent)[];
  const before = Object.fromEntries(names.map((name) => [name, note[name]]));
  if (isNewer) change(unsaved);
  card.saving.tellOfDraft(isNewer ? 'restored' : 'older', {
    bringBack: () => change(unsaved),
    drop: () => void (isNewer ? change(before) : drafts.drop(note.id)),
  });
}

function differing({ change }: NoteDraft, note: NoteContent): Partial<NoteContent> {
  const isOther = ([name, value]: [string, unknown]): boolean =>
    JSON.stringify(value) !== JSON.stringify(note[name as keyof NoteContent]);
  return Object.fromEntries(Object.entries(change).filter(isOther));
}
