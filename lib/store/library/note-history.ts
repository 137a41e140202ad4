import type { Note, NoteDeed } from '../../domain/note.ts';
import type { NoteMoment } from '../../domain/worklist.ts';
import type { ShelfDatabase } from '../database.ts';
import { journalOf } from '../journal.ts';
import { noteById, noteVersions } from '../read-notes.ts';
import { changedFields } from '../record-fields.ts';

/** What became of a note, latest first: as many moments as are still known. */
export async function historyOfNote(
  database: ShelfDatabase,
  id: string,
): Promise<readonly NoteMoment[]> {
  const { notes, versions, journal } = database;
  return await database.transaction('r', [notes, versions, journal], async () => {
    const note = await noteById(database, id);
    const states = [note, ...(await noteVersions(database, id))];
    const deeds = await deedsOn(database, note);
    return states.map((state, at) => momentOf(state, states[at + 1] ?? null, deeds));
  });
}

/** What was done to the note, by the revision it led to. */
async function deedsOn(
  database: ShelfDatabase,
  note: Note,
): Promise<ReadonlyMap<number, NoteDeed>> {
  const deeds = new Map<number, NoteDeed>();
  for (const { deed, steps } of await journalOf(database, note.articleId)) {
    for (const { after } of steps) if (after.id === note.id) deeds.set(after.revision, deed);
  }
  return deeds;
}

function momentOf(
  note: Note,
  before: Note | null,
  deeds: ReadonlyMap<number, NoteDeed>,
): NoteMoment {
  const changed = before === null ? [] : changedFields(before, note);
  return {
    at: note.changed,
    deed: deeds.get(note.revision) ?? null,
    note,
    changed: changed.filter((name): name is keyof Note => name in note),
  };
}
