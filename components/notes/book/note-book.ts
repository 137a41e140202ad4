import type { Article } from '../../../lib/domain/article.ts';
import {
  NEEDS_SOURCE,
  type Note,
  type NoteContent,
  type PageNotes,
  type PlacedNote,
  type UndoneWork,
} from '../../../lib/domain/note.ts';
import type { Span } from '../../../lib/domain/span.ts';
import { createTurns, type Turns } from '../../take-turns.ts';
import type { NoteActions } from './note-actions.ts';
import { noteOnEach } from './note-on.ts';
import { createNoteSheet, type NoteChange, type NoteSheet } from './note-sheet.ts';

/** What can be done with the notes on one article; promises reject when a change was not kept. */
export interface NoteBook {
  /** Settles when the notes are there, or cannot be had. */
  readonly ready: Promise<void>;
  readonly refresh: () => Promise<void>;
  /** Flags the passage: in the note on it, or in a new one. */
  readonly flag: (span: Span) => Promise<void>;
  /**
   * Shows the change at once; one note's changes never overtake each other. Comes back with the note as
   * it then is. `seen` is what the reader had before them, where that is not what is shown now.
   */
  readonly change: (id: string, change: NoteChange, seen?: Note) => Promise<Note>;
  /** From now on the note belongs to this passage. */
  readonly attach: (id: string, span: Span) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** What was undone; `null` where there was nothing. */
  readonly undo: () => Promise<UndoneWork | null>;
  readonly redo: () => Promise<UndoneWork | null>;
}

/** “Doubtful” is what our own word for this colour says. */
const FLAGGED: NoteContent = { colour: 'orange', comment: '', tags: [], flag: NEEDS_SOURCE };

/** A book that begins with `first`, and tells `show` of the notes whenever they are others. */
export function createNoteBook(
  actions: NoteActions,
  article: Article,
  first: Promise<PageNotes>,
  show: (notes: PageNotes) => void,
): NoteBook {
  const desk: Desk = { actions, article, sheet: createNoteSheet(show), turns: createTurns() };
  const { sheet, turns } = desk;
  const ready = sheet.take(first);
  return {
    ready,
    refresh: () => refresh(desk),
    change: (id, change, seen) => changeNote(desk, id, change, seen),
    flag: (span) =>
      // A second press must find the note of the first.
      turns.inTurn(`${span.start} ${span.end}`, async () => {
        // Whether there is a note on it already is not known before.
        await ready;
        await flagPassage(desk, span);
      }),
    attach: (id, span) =>
      turns.inTurn(id, async () => {
        replace(desk, id, await actions.attachNote(sheet.find(id).note, article, span));
      }),
    remove: (id) =>
      turns.inTurn(id, async () => {
        await actions.deleteNote(id);
        sheet.put((notes) => notes.filter(({ note }) => note.id !== id));
      }),
    undo: () => takeStep(desk, actions.undo),
    redo: () => takeStep(desk, actions.redo),
  };
}

/** What the notes are worked on with. */
interface Desk {
  readonly actions: NoteActions;
  readonly article: Article;
  readonly sheet: NoteSheet;
  readonly turns: Turns;
}

function refresh({ actions, article, sheet }: Desk): Promise<void> {
  return sheet.take(actions.getNotes(article));
}

async function changeNote(desk: Desk, id: string, change: NoteChange, seen?: Note): Promise<Note> {
  const { actions, sheet, turns } = desk;
  const forget = sheet.promise(id, change);
  const work = async () => {
    const note = await actions.changeNote(seen ?? sheet.find(id).note, change);
    replace(desk, id, { note });
    return note;
  };
  return await turns.inTurn(id, work).finally(forget);
}

function replace({ sheet }: Desk, id: string, next: Partial<PlacedNote>): void {
  sheet.put((notes) => notes.map((one) => (one.note.id === id ? { ...one, ...next } : one)));
}

async function flagPassage(desk: Desk, span: Span): Promise<void> {
  const { actions, article, sheet } = desk;
  const there = noteOnEach(sheet.notes())(span);
  if (there === null) {
    const added = await actions.addNote(article, span, FLAGGED);
    sheet.put((notes) => [...notes, added], added.note.articleId);
  } else if (there.note.flag === null) {
    await changeNote(desk, there.note.id, { flag: NEEDS_SOURCE });
  }
}

async function takeStep(desk: Desk, step: NoteActions['undo']): Promise<UndoneWork | null> {
  const articleId = desk.sheet.articleId();
  if (articleId === null) return null;
  // What is still on its way was done before.
  await desk.turns.allTaken();
  const undone = await step(articleId);
  await refresh(desk);
  return undone;
}
