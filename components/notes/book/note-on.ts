import type { PlacedNote } from '../../../lib/domain/note.ts';
import type { Span } from '../../../lib/domain/span.ts';

/** The note on exactly these words, `null` where there is none; of several the flagged one. */
export type NoteOn = (span: Span) => PlacedNote | null;

export function noteOnEach(notes: readonly PlacedNote[]): NoteOn {
  const bySpan = new Map<string, PlacedNote>();
  for (const placed of notes) {
    const { span } = placed.match;
    if (span === null) continue;
    const other = bySpan.get(keyOf(span));
    const isFirst = other === undefined || (other.note.flag === null && placed.note.flag !== null);
    if (isFirst) bySpan.set(keyOf(span), placed);
  }
  return (span) => bySpan.get(keyOf(span)) ?? null;
}

function keyOf({ start, end }: Span): string {
  return `${start} ${end}`;
}
