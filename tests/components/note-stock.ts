import type { NoteActions } from '../../components/notes/book/note-actions.ts';
import type { Article } from '../../lib/domain/article.ts';
import type { Note, NoteDeed, PageNotes, PlacedNote, UndoneWork } from '../../lib/domain/note.ts';
import { type Span, textOf } from '../../lib/domain/span.ts';

/** A note of a made-up article on these words, and where it is now: found, unless told otherwise. */
export function placedNote(
  article: Article,
  words: string,
  rest: Partial<Note> = {},
  match: Partial<PlacedNote['match']> & Pick<Partial<PlacedNote>, 'nowThere'> = {},
): PlacedNote {
  const start = article.text.indexOf(words);
  const span = start === -1 ? null : { start, end: start + words.length };
  const { nowThere = null, ...anchor } = match;
  return {
    note: noteOf(words, span ?? { start: 0, end: words.length }, rest),
    match: { state: 'found', span, score: 1, ...anchor },
    nowThere,
  };
}

function noteOf(quote: string, span: Span, rest: Partial<Note>): Note {
  return {
    id: `note-${span.start}-${quote}`,
    created: 1,
    changed: 1,
    deleted: null,
    revision: 1,
    articleId: 'article',
    passage: { ...span, quote, prefix: '', suffix: '', textLength: 1000 },
    sentence: quote,
    colour: 'yellow',
    comment: '',
    tags: [],
    flag: null,
    ...rest,
  };
}

/** A stock of notes that works like the background's, for one article; `tell` is its news. */
export interface NoteStock {
  readonly actions: NoteActions;
  readonly notes: () => readonly PlacedNote[];
  /** Changes the notes as another tab would, and tells of it. */
  readonly changeElsewhere: (change: (notes: readonly PlacedNote[]) => PlacedNote[]) => void;
}

interface Step {
  readonly notes: readonly PlacedNote[];
  readonly done: UndoneWork;
}

export function noteStock(
  article: Article,
  start: readonly PlacedNote[] = [],
  rest: Partial<Pick<PageNotes, 'changes' | 'tags' | 'unreadable'>> = {},
): NoteStock {
  let notes: readonly PlacedNote[] = start;
  const past: Step[] = [];
  const future: Step[] = [];
  const listeners = new Set<() => void>();
  const tell = (): void => listeners.forEach((listener) => listener());

  const commit = (next: readonly PlacedNote[], deed: NoteDeed, noteId: string): void => {
    past.push({ notes, done: { deed, noteId } });
    future.length = 0;
    notes = next;
  };
  const find = (id: string): PlacedNote => {
    const found = notes.find(({ note }) => note.id === id);
    if (found === undefined) throw new Error(`No note ${id}`);
    return found;
  };
  const replaced = (next: PlacedNote) =>
    notes.map((one) => (one.note.id === next.note.id ? next : one));
  const move = (from: Step[], to: Step[]): UndoneWork | null => {
    const step = from.pop();
    if (step === undefined) return null;
    to.push({ ...step, notes });
    notes = step.notes;
    tell();
    return step.done;
  };

  const actions: NoteActions = {
    getNotes: async () => ({
      article,
      articleId: notes.length + past.length + future.length === 0 ? null : 'article',
      notes,
      unreadable: 0,
      changes: null,
      canUndo: past.length > 0,
      canRedo: future.length > 0,
      tags: [],
      ...rest,
    }),
    async addNote(_, span, content) {
      const words = textOf(article.text, span);
      const added = { ...placedNote(article, words, content) };
      commit([...notes, added], 'added', added.note.id);
      return added;
    },
    async changeNote({ id }, change) {
      const { note, ...place } = find(id);
      const next = { ...note, ...change, revision: note.revision + 1 };
      commit(replaced({ ...place, note: next }), 'changed', id);
      return next;
    },
    getNoteVersions: async (id) =>
      past
        .flatMap((step) => step.notes.filter(({ note }) => note.id === id))
        .map(({ note }) => note)
        .toReversed(),
    async attachNote({ id }, _, span) {
      const next: PlacedNote = {
        ...find(id),
        match: { state: 'found', span, score: 1 },
        nowThere: null,
      };
      commit(replaced(next), 'attached', id);
      return next;
    },
    async deleteNote(id) {
      find(id);
      commit(
        notes.filter(({ note }) => note.id !== id),
        'deleted',
        id,
      );
    },
    undo: async () => move(past, future),
    redo: async () => move(future, past),
    showNote: async () => true,
    attachNext: async () => null,
    onNoteNews(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    getColourMeanings: async () => ({ yellow: '', orange: '', blue: '', green: '', pink: '' }),
  };
  return {
    actions,
    notes: () => notes,
    changeElsewhere(change) {
      notes = change(notes);
      tell();
    },
  };
}
