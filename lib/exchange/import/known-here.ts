import type { Dossier } from '../../domain/dossier.ts';
import type { Note } from '../../domain/note.ts';
import type { Kept } from '../../domain/shelf.ts';

/** What is here of an article, to be asked for each note of a file: both may hold thousands. */
export interface KnownHere {
  readonly note: (id: string) => Note | undefined;
  /** Whether a note here says the same of the same words: other programs give their own ids to what they import. */
  readonly hasTwin: (note: Note) => boolean;
  readonly isAsked: (noteId: string, text: string) => boolean;
}

export function knownHere(here: Dossier | null): KnownHere {
  const { notes, questions } = here ?? { notes: [], questions: [] };
  const ofId = byId(notes);
  const said = new Set(notes.map(sayingOf));
  const asked = new Set(questions.map(({ noteId, text }) => `${noteId} ${text}`));
  return {
    note: (id) => ofId.get(id),
    hasTwin: (note) => said.has(sayingOf(note)),
    isAsked: (noteId, text) => asked.has(`${noteId} ${text}`),
  };
}

export function byId<Record extends Kept>(records: readonly Record[]): ReadonlyMap<string, Record> {
  return new Map(records.map((record) => [record.id, record]));
}

function sayingOf({ passage, comment }: Note): string {
  return JSON.stringify([passage.quote, comment]);
}
