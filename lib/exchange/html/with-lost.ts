import type { Note } from '../../domain/note.ts';
import type { NotePlace } from './write-words.ts';

/** All the notes: behind those with a place in the text the ones that have none, at its end. */
export function withLost(
  placed: readonly NotePlace[],
  notes: readonly Note[],
  text: string,
): readonly NotePlace[] {
  const found = new Set(placed.map(({ note }) => note.id));
  const end = text.length;
  const lost = notes.filter(({ id }) => !found.has(id));
  return [...placed, ...lost.map((note) => ({ note, start: end, end }))];
}
