import type { Note } from '../domain/note.ts';
import type { ShelfQuestion } from '../domain/shelf.ts';
import type { ShelfDatabase } from './database.ts';
import { isNote, isShelfQuestion, readable } from './is-record.ts';
import { versionsOf } from './keep-versions.ts';
import { NoteNotFoundError } from './store-errors.ts';

/** The notes on an article, oldest first. */
export async function notesOn(
  database: ShelfDatabase,
  articleId: string,
): Promise<readonly Note[]> {
  const records = await database.notes.where('articleId').equals(articleId).toArray();
  return records
    .map((record) => readable(record, isNote, 'a note'))
    .filter((note) => note.deleted === null)
    .toSorted((a, b) => a.created - b.created || (a.id < b.id ? -1 : 1));
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
  const records = await database.questions.where('articleId').equals(articleId).toArray();
  return records
    .map((record) => readable(record, isShelfQuestion, 'a question'))
    .filter(({ noteId, deleted }) => noteId === id && deleted === null)
    .toSorted((a, b) => a.created - b.created);
}
