import { findPassages } from '../../../lib/anchoring/index.ts';
import type { Note } from '../../../lib/domain/note.ts';
import type { NotePlace } from '../../../lib/exchange/html/write-html.ts';

/** Where the notes stand in this text; those that are lost are left out. */
export function notePlaces(notes: readonly Note[], text: string): readonly NotePlace[] {
  const anchors = findPassages(
    text,
    notes.map(({ passage }) => passage),
  );
  return notes.flatMap((note, at) => {
    const span = anchors[at]?.span ?? null;
    return span === null ? [] : [{ note, ...span }];
  });
}
