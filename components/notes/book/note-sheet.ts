import type { NoteContent, PageNotes, PlacedNote } from '../../../lib/domain/note.ts';

export type NoteChange = Partial<NoteContent>;

type PlacedNotes = readonly PlacedNote[];

/** The notes on an article as they are kept, and as they are shown: with what is still on its way. */
export interface NoteSheet {
  /** `null` while nothing is kept about the article. */
  readonly articleId: () => string | null;
  readonly notes: () => PlacedNotes;
  readonly find: (id: string) => PlacedNote;
  /** Takes over what was asked for, unless something newer came meanwhile. */
  readonly take: (answer: Promise<PageNotes>) => Promise<void>;
  /** Takes over what a change made of the notes. */
  readonly put: (change: (notes: PlacedNotes) => PlacedNotes, articleId?: string) => void;
  /** Shows a change that is on its way, until the function it returns is called. */
  readonly promise: (id: string, change: NoteChange) => () => void;
}

/** A sheet that tells `show` of the notes whenever they are others. */
export function createNoteSheet(show: (notes: PageNotes) => void): NoteSheet {
  let kept: PageNotes | null = null;
  let answersAsked = 0;
  const promises: Promised[] = [];
  const notes = (): PlacedNotes => kept?.notes ?? [];

  const draw = (): void => {
    if (kept !== null) show({ ...kept, notes: notes().map((one) => withPromised(one, promises)) });
  };
  return {
    notes,
    articleId: () => kept?.articleId ?? null,
    find(id) {
      const found = notes().find(({ note }) => note.id === id);
      if (found === undefined) throw new Error(`There is no note ${id}.`);
      return found;
    },
    async take(answer) {
      const number = ++answersAsked;
      const answered = await answer;
      if (kept !== null && number !== answersAsked) return;
      kept = answered;
      draw();
    },
    put(change, articleId) {
      if (kept === null) return;
      // An answer that was asked for before this change would take it back.
      answersAsked++;
      const next = { notes: change(kept.notes), canUndo: true, canRedo: false };
      kept = { ...kept, ...next, articleId: articleId ?? kept.articleId };
      draw();
    },
    promise(id, change) {
      const promised = { id, change };
      promises.push(promised);
      draw();
      return () => {
        promises.splice(promises.indexOf(promised), 1);
        draw();
      };
    },
  };
}

interface Promised {
  readonly id: string;
  readonly change: NoteChange;
}

function withPromised(placed: PlacedNote, promises: readonly Promised[]): PlacedNote {
  return promises
    .filter(({ id }) => id === placed.note.id)
    .reduce((one, { change }) => ({ ...one, note: { ...one.note, ...change } }), placed);
}
