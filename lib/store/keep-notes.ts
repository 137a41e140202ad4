import type { Article } from '../domain/article.ts';
import type { Note, NoteContent } from '../domain/note.ts';
import type { Passage } from '../domain/passage.ts';
import type { Kept, ShelfQuestion } from '../domain/shelf.ts';
import type { ShelfDatabase } from './database.ts';
import type { JournalStep } from './journal.ts';
import { inOneStep, recordWithText } from './keep-articles.ts';
import { mergeChange } from './merge-change.ts';
import { perform } from './perform.ts';
import { noteById, noteVersions, questionsOfNote } from './read-notes.ts';
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

/** Keeps a new note; with a question, it is what the note is there for. */
export function keepNewNote(
  database: ShelfDatabase,
  { article, passage, sentence, content }: NewNote,
  question: string | null,
  now: number,
): Promise<Note> {
  const { colour, comment, flag } = content;
  return inOneStep(database, async () => {
    const { id: articleId } = await recordWithText(database, article, now);
    const words = { colour, comment, tags: tidy(content.tags), flag };
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
  const wanted = change.tags === undefined ? change : { ...change, tags: tidy(change.tags) };
  const merge = async (current: Note) =>
    mergeChange({ seen: await asSeen(database, current, seen), current, change: wanted });
  return keepChange(database, seen, { deed: 'changed', changeTo: merge }, now);
}

/** The note belongs to this passage from now on. */
export function keepNewPlace(
  database: ShelfDatabase,
  seen: SeenNote,
  { passage, sentence }: NotePlace,
  now: number,
): Promise<Note> {
  const changeTo = async () => ({ passage, sentence });
  return keepChange(database, seen, { deed: 'attached', changeTo }, now);
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

/** Each tag once, without the space around it. */
function tidy(tags: readonly string[]): readonly string[] {
  return [...new Set(tags.map((tag) => tag.trim()))];
}

/** What is done to a note, and the fields that change with it. */
interface NoteChange {
  readonly deed: 'changed' | 'attached';
  readonly changeTo: (current: Note) => Promise<Partial<Omit<Note, keyof Kept>>>;
}

function keepChange(
  database: ShelfDatabase,
  seen: SeenNote,
  { deed, changeTo }: NoteChange,
  now: number,
): Promise<Note> {
  return inOneStep(database, async () => {
    const before = await noteById(database, seen.id);
    const current = before.deleted === null ? before : await lastWords(database, before);
    const change = await changeTo(current);
    if (before.deleted === null && Object.keys(change).length === 0) return before;
    // Its last words may be from before its article's record became one with another.
    const { articleId, id: noteId } = before;
    const next = nextVersion(current, change, now);
    const after = { ...next, articleId, revision: before.revision + 1 };
    const steps = [{ table: 'notes', before, after }] as const;
    const isBlind = before.revision !== seen.revision;
    await perform(database, { articleId, deed, noteId, steps, isBlind }, now);
    return after;
  });
}

/** A deleted note that another tab still writes to comes back with its words. */
async function lastWords(database: ShelfDatabase, { id }: Note): Promise<Note> {
  const versions = await noteVersions(database, id);
  const last = versions.find(({ deleted }) => deleted === null);
  if (last === undefined) throw new NoteNotFoundError('This note was deleted long ago.');
  return last;
}

async function asSeen(
  database: ShelfDatabase,
  current: Note,
  { revision }: SeenNote,
): Promise<Note | null> {
  if (current.revision === revision) return current;
  const versions = await noteVersions(database, current.id);
  return versions.find((version) => version.revision === revision) ?? null;
}

function questionOn({ articleId, id, passage }: Note, text: string, now: number): ShelfQuestion {
  const open = { isAnswered: false, answer: '', answerLink: '', isDismissed: false };
  const words = { kind: 'reader', gap: null, text, found: '', quote: passage.quote } as const;
  return { ...firstVersion(now), articleId, noteId: id, ...words, ...open };
}
