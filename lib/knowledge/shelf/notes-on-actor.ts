import type { Analysis } from '../../domain/analysis.ts';
import type { Note } from '../../domain/note.ts';
import type { NoteThen } from '../../domain/shelf-appearance.ts';
import { overlaps, type Span } from '../../domain/span.ts';

/** So much of a note is shown on a card. */
const LONGEST_WORDS = 300;

/** The notes on passages of a saved article that name an actor or that it says, in reading order. */
export function notesOnActor(
  notes: readonly Note[],
  text: string,
  { actors, statements }: Analysis,
  actorId: string,
): readonly NoteThen[] {
  const mentions: readonly Span[] = actors.find(({ id }) => id === actorId)?.mentions ?? [];
  const said = statements.filter(({ source }) => source?.actor === actorId);
  const passages = [...mentions, ...said.flatMap(({ spans }) => spans)];
  return notes
    .map((note) => ({ note, place: placeOf(note, text) }))
    .filter(({ place }) => place !== null && passages.some((passage) => overlaps(passage, place)))
    .toSorted((a, b) => (a.place?.start ?? 0) - (b.place?.start ?? 0))
    .map(({ note: { id, passage, comment } }) => ({
      id,
      quote: passage.quote.slice(0, LONGEST_WORDS),
      comment: comment.slice(0, LONGEST_WORDS),
    }));
}

/** Where the words of the note stand in the saved text; the note may have been made on another version. */
function placeOf({ passage: { quote, start } }: Note, text: string): Span | null {
  if (quote === '') return null;
  const at = text.startsWith(quote, start) ? start : text.indexOf(quote);
  return at === -1 ? null : { start: at, end: at + quote.length };
}
