import { describePassage } from '../../../lib/anchoring/index.ts';
import type { Article } from '../../../lib/domain/article.ts';
import type { Note, NoteContent, PlacedNote } from '../../../lib/domain/note.ts';
import type { Anchor } from '../../../lib/domain/passage.ts';
import type { Span } from '../../../lib/domain/span.ts';
import type {
  DraftKeeper,
  NoteDraft,
  NoteKeeper,
} from '../../../lib/page/notes/book/note-keeper.ts';

/** A keeper of notes that forgets them with the page. */
export interface MemoryKeeper extends NoteKeeper {
  readonly notes: Map<string, PlacedNote>;
  /** Says that the next change cannot be kept. */
  failNext(error: Error): void;
}

const AT = Date.UTC(2026, 10, 23);

/** A note on these words; only what a test is about is given. */
export function placedNote(
  text: string,
  span: Span,
  given: Partial<NoteContent & { id: string; created: number }> = {},
  match: Partial<Anchor> = {},
): PlacedNote {
  const note: Note = {
    id: `note-${span.start}-${span.end}`,
    created: AT,
    changed: AT,
    deleted: null,
    revision: 1,
    articleId: 'article',
    colour: 'yellow',
    comment: '',
    tags: [],
    flag: null,
    passage: describePassage(text, span),
    sentence: text.slice(span.start, span.end),
    ...given,
  };
  return { note, match: { state: 'found', span, score: 1, ...match }, nowThere: null };
}

/** Makes a keeper for one article, with notes that are there already. */
export function memoryKeeper(article: Article, kept: readonly PlacedNote[] = []): MemoryKeeper {
  const notes = new Map(kept.map((placed) => [placed.note.id, placed]));
  const asked = new Map<string, string[]>();
  const undoable: (() => void)[] = [];
  let failure: Error | null = null;
  const put = async (placed: PlacedNote): Promise<PlacedNote> => {
    if (failure !== null) {
      const error = failure;
      failure = null;
      throw error;
    }
    const before = notes.get(placed.note.id);
    undoable.push(() => {
      if (before === undefined) notes.delete(placed.note.id);
      else notes.set(placed.note.id, before);
    });
    notes.set(placed.note.id, placed);
    return await Promise.resolve(placed);
  };
  const known = (id: string): PlacedNote => {
    const placed = notes.get(id);
    if (placed === undefined) throw new Error(`No note ${id}`);
    return placed;
  };
  return {
    notes,
    failNext: (error) => (failure = error),
    open: async () =>
      await Promise.resolve({
        article,
        articleId: 'article',
        notes: [...notes.values()],
        unreadable: 0,
        changes: null,
        canUndo: undoable.length > 0,
        canRedo: false,
        tags: ['economy', 'election', 'energy', 'water'],
      }),
    add: async (_, span, content) => await put(placedNote(article.text, span, content)),
    async ask(_, span, text) {
      const placed = await put(placedNote(article.text, span, { colour: 'pink' }));
      asked.set(placed.note.id, [text]);
      return placed;
    },
    async change(id, revision, change) {
      const { note, ...place } = known(id);
      const next = { ...note, ...change, revision: revision + 1, changed: note.changed + 1 };
      return (await put({ ...place, note: next })).note;
    },
    async attach(id, _revision, _article, span) {
      const { note } = known(id);
      return await put({ ...placedNote(article.text, span, note), nowThere: null });
    },
    async delete(id) {
      const before = known(id);
      undoable.push(() => notes.set(id, before));
      await Promise.resolve(notes.delete(id));
    },
    async undo() {
      const undo = undoable.pop();
      undo?.();
      return await Promise.resolve(undo ? { deed: 'changed', noteId: null } : null);
    },
    redo: async () => await Promise.resolve(null),
    questionsOn: async (id) => await Promise.resolve(asked.get(id) ?? []),
    linkTo: async () => await Promise.resolve(`${article.url}#:~:text=bridge`),
  };
}

/** Drafts that are forgotten with the page. */
export function memoryDrafts(): DraftKeeper & {
  readonly kept: Map<string, NoteDraft>;
  /** How often drafts were asked for. */
  readonly asked: number;
} {
  const kept = new Map<string, NoteDraft>();
  let asked = 0;
  return {
    kept,
    get asked() {
      return asked;
    },
    async find(id) {
      asked++;
      return await Promise.resolve(kept.get(id) ?? null);
    },
    async keep(id, draft) {
      await Promise.resolve(kept.set(id, draft));
    },
    async drop(id) {
      await Promise.resolve(kept.delete(id));
    },
  };
}
