import type { Article } from '../domain/article.ts';
import type { Note, NoteContent } from '../domain/note.ts';
import type { Passage } from '../domain/passage.ts';
import type { ShelfQuestion } from '../domain/shelf.ts';
import type { ShelfDatabase } from './database.ts';
import { isNote, isShelfQuestion, readable } from './is-record.ts';
import type { JournalStep } from './journal.ts';
import { inOneStep, recordWithText } from './keep-articles.ts';
import { versionsOf } from './keep-versions.ts';
import { mergeChange } from './merge-change.ts';
import { perform } from './perform.ts';
import { NoteNotFoundError } from './store-errors.ts';
import { buried, firstVersion, nextVersion } from './versions.ts';

/** Where a note belongs. */
export interface NotePlace {
  readonly passage: Passage;
  /** The whole sentence around it. */
  readonly sentence: string;
}

/** A new note. */
export interface NewNote extends NotePlace {
  readonly article: Article;
  readonly content: NoteContent;
}

/** A note as somebody had seen it. */
export interface SeenNote {
  readonly id: string;
  readonly revision: number;
}

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

/** Keeps a new note; with a question, it is what the note is there for. */
export function keepNewNote(
  database: ShelfDatabase,
  { article, passage, sentence, content }: NewNote,
  question: string | null,
  now: number,
): Promise<Note> {
  const { colour, comment, tags, flag } = content;
  return inOneStep(database, async () => {
    const { id: articleId } = await recordWithText(database, article, now);
    const words = { colour, comment, tags, flag };
    const note: Note = { ...firstVersion(now), articleId, passage, sentence, ...words };
    const steps: JournalStep[] = [{ table: 'notes', before: null, after: note }];
    if (question !== null) {
      const after = questionOn(note, question, now);
      steps.push({ table: 'questions', before: null, after });
    }
    const deed = question === null ? 'added' : 'asked';
    await perform(database, { articleId, deed, noteId: note.id, steps }, now);
    return note;
  });
}

/** Changes a note; whatever another tab made of it meanwhile is taken in or kept as a version. */
export function keepNoteChange(
  database: ShelfDatabase,
  seen: SeenNote,
  change: Partial<NoteContent>,
  now: number,
): Promise<Note> {
  return inOneStep(database, async () => {
    const before = await noteById(database, seen.id);
    const current = before.deleted === null ? before : await lastWords(database, before);
    const base = await asSeen(database, current, seen.revision);
    const merged = mergeChange({ seen: base, current, change });
    const isBlind = before.revision !== seen.revision;
    if (Object.keys(merged).length === 0 && before.deleted === null) return before;
    const after = { ...nextVersion(current, merged, now), revision: before.revision + 1 };
    await performOn(database, 'changed', { before, after, isBlind }, now);
    return after;
  });
}

/** The note belongs to this passage from now on. */
export function keepNewPlace(
  database: ShelfDatabase,
  seen: SeenNote,
  { passage, sentence }: NotePlace,
  now: number,
): Promise<Note> {
  return inOneStep(database, async () => {
    const before = await noteById(database, seen.id);
    const current = before.deleted === null ? before : await lastWords(database, before);
    const next = nextVersion(current, { passage, sentence }, now);
    const after = { ...next, revision: before.revision + 1 };
    const isBlind = before.revision !== seen.revision;
    await performOn(database, 'attached', { before, after, isBlind }, now);
    return after;
  });
}

/** Deletes a note with the questions that hang on it; what stays says only that they were there. */
export function buryNote(database: ShelfDatabase, id: string, now: number): Promise<Note> {
  return inOneStep(database, async () => {
    const before = await noteById(database, id);
    if (before.deleted !== null) return before;
    const { articleId } = before;
    const after = buried(before, now);
    const questions = await questionsOfNote(database, before);
    const steps: JournalStep[] = [
      { table: 'notes', before, after },
      ...questions.map((question) => ({
        table: 'questions' as const,
        before: question,
        after: buried(question, now),
      })),
    ];
    await perform(database, { articleId, deed: 'deleted', noteId: id, steps }, now);
    return after;
  });
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

async function performOn(
  database: ShelfDatabase,
  deed: 'changed' | 'attached',
  { before, after, isBlind }: { before: Note; after: Note; isBlind: boolean },
  now: number,
): Promise<void> {
  const { articleId, id: noteId } = after;
  const steps = [{ table: 'notes', before, after }] as const;
  await perform(database, { articleId, deed, noteId, steps, isBlind }, now);
}

/** A deleted note that another tab still writes to comes back with its words. */
async function lastWords(database: ShelfDatabase, deletedNote: Note): Promise<Note> {
  const versions = await noteVersions(database, deletedNote.id);
  return versions.find(({ deleted }) => deleted === null) ?? deletedNote;
}

async function asSeen(
  database: ShelfDatabase,
  current: Note,
  revision: number,
): Promise<Note | null> {
  if (current.revision === revision) return current;
  const versions = await noteVersions(database, current.id);
  return versions.find((version) => version.revision === revision) ?? null;
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

function questionOn({ articleId, id, passage }: Note, text: string, now: number): ShelfQuestion {
  const open = { isAnswered: false, answer: '' };
  const words = { kind: 'reader', text, quote: passage.quote } as const;
  return { ...firstVersion(now), articleId, noteId: id, ...words, ...open };
}
