import { describe, expect, it } from 'vitest';

import type { NoteActions } from '../../components/notes/book/note-actions.ts';
import { createNoteBook } from '../../components/notes/book/note-book.ts';
import type { Note, PageNotes } from '../../lib/domain/note.ts';
import { noteStock, placedNote } from './note-stock.ts';
import { readingOf } from './reading-of.ts';

const { article } = readingOf([{ text: 'The dam will be drained by spring.' }]);
const NOTE = placedNote(article, 'drained', { id: 'n' });

/** A book on one note, whose first answers can be replaced. */
function openBook(replaced: Partial<NoteActions> = {}) {
  const stock = noteStock(article, [NOTE]);
  const actions = { ...stock.actions, ...replaced };
  const shown: PageNotes[] = [];
  const book = createNoteBook(actions, article, actions.getNotes(article), (notes) =>
    shown.push(notes),
  );
  return { book, stock, comment: () => shown.at(-1)?.notes[0]?.note.comment, shown };
}

/** A promise, and the way to settle it. */
function later<Value>() {
  return Promise.withResolvers<Value>();
}

describe('a book of notes', () => {
  it('shows a change before it is kept, and takes it back where it is not', async () => {
    const answer = later<Note>();
    const { book, comment } = openBook({ changeNote: () => answer.promise });
    await book.ready;
    const change = book.change('n', { comment: 'Hm.' });
    expect(comment()).toBe('Hm.');
    answer.reject(new Error('full'));
    await expect(change).rejects.toThrow('full');
    expect(comment()).toBe('');
  });

  it('sends one change of a note after the other, each on the revision of the last', async () => {
    const first = later<Note>();
    const revisions: number[] = [];
    const { book, comment } = openBook({
      changeNote: async (note, change) => {
        revisions.push(note.revision);
        if (revisions.length === 1) return await first.promise;
        return { ...note, ...change, revision: note.revision + 1 };
      },
    });
    await book.ready;
    const changes = [book.change('n', { comment: 'A' }), book.change('n', { comment: 'AB' })];
    expect(comment()).toBe('AB');
    expect(revisions).toEqual([1]);
    first.resolve({ ...NOTE.note, comment: 'A', revision: 7 });
    await Promise.all(changes);
    expect(revisions).toEqual([1, 7]);
    expect(comment()).toBe('AB');
  });

  it('goes on after a change that failed', async () => {
    let calls = 0;
    const { book, comment } = openBook({
      changeNote: async (note, change) => {
        if (++calls === 1) throw new Error('full');
        return { ...note, ...change };
      },
    });
    await book.ready;
    const changes = [book.change('n', { comment: 'A' }), book.change('n', { comment: 'AB' })];
    await Promise.allSettled(changes);
    expect(comment()).toBe('AB');
  });

  it('passes over an answer that was asked for before a change', async () => {
    const old = later<PageNotes>();
    let asked = 0;
    const stock = noteStock(article, [NOTE]);
    const { book, comment, shown } = openBook({
      getNotes: (of) => (++asked === 2 ? old.promise : stock.actions.getNotes(of)),
    });
    await book.ready;
    const refresh = book.refresh();
    await book.change('n', { comment: 'New' });
    const [first] = shown;
    if (first !== undefined) old.resolve(first);
    await refresh;
    expect(comment()).toBe('New');
  });

  it('lays changes on their way over what comes from elsewhere', async () => {
    const answer = later<Note>();
    const { book, stock, comment } = openBook({ changeNote: () => answer.promise });
    await book.ready;
    void book.change('n', { comment: 'Mine' });
    stock.changeElsewhere(([placed]) =>
      placed === undefined ? [] : [{ ...placed, note: { ...placed.note, comment: 'Theirs' } }],
    );
    await book.refresh();
    expect(comment()).toBe('Mine');
  });

  it('undoes only after what is still on its way is kept', async () => {
    const order: string[] = [];
    const stock = noteStock(article, [NOTE]);
    const { book, comment } = openBook({
      ...stock.actions,
      async changeNote(note, change) {
        await Promise.resolve();
        order.push('change');
        return await stock.actions.changeNote(note, change);
      },
      async undo(id) {
        order.push('undo');
        return await stock.actions.undo(id);
      },
    });
    await book.ready;
    const change = book.change('n', { comment: 'Hm.' });
    expect(await book.undo()).toEqual({ deed: 'changed', noteId: 'n' });
    await change;
    expect(order).toEqual(['change', 'undo']);
    expect(comment()).toBe('');
  });
});
