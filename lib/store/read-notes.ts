import type { Note } from '../domain/note.ts';
import type { ShelfQuestion } from '../domain/shelf.ts';
import type { ShelfDatabase } from './database.ts';
import { isNote, isShelfQuestion, readable } from './is-record.ts';
import { versionsOf } from './keep-versions.ts';
import { NoteNotFoundError } from './store-errors.ts';

/** The notes on an article, oldest first, and how many besides cannot be read: those stay as they are. */
export async function notesOn(
  database: ShelfDatabase,
  articleId: string,
): Promise<{ readonly notes: readonly Note[]; readonly unreadable: number }> {
  const records: unknown[] = await database.notes.where('articleId').equals(articleId).toArray();
  const notes = records.filter(isNote);
  return {
    notes: notes
      .filter((note) => note.deleted === null)
      .toSorted((a, b) => a.created - b.created || (a.id < b.id ? -1 : 1)),
    unreadable: records.length - notes.length,
  };
}

/** The note, deleted or not; throws where there never was one. */
export async function noteById(database: ShelfDatabase, id: string): Promise<Note> {
  const record: unknown = await database.notes.get(id);
  if (record === undefined) throw new NoteNotFoundError('This note is not kept here.');
  return readable(record, isNote, 'a note');
}

/** What the note was before, latest first. */
export async function noteVersions(database: ShelfDatabase, id: string): Promise<readonly Note[]> {
  return (await versionsOf(database, id)).filter(isNote);
}

/** The questions that hang on a note, oldest first. */
export async function questionsOfNote(
  database: ShelfDatabase,
  { id, articleId }: Note,
): Promise<readonly ShelfQuestion[]> {
  const records: unknown[] = await database.questions
    .where('articleId')
    .equals(articleId)
    .toArray();
  // One that cannot be read must not keep the note from being opened or deleted.
  return records
    .filter(isShelfQuestion)
    .filter(({ noteId, deleted }) => noteId === id && deleted === null)
    .toSorted((a, b) => a.created - b.created);
}
