import type { PlacedNote } from '../../domain/note.ts';
import { byPosition } from '../../domain/span.ts';

/** The note before or after another one in the text, round and round; lost ones have no place. */
export function nextNote(
  notes: readonly PlacedNote[],
  fromId: string | null,
  direction: 1 | -1,
): PlacedNote | null {
  const inOrder = notes
    .flatMap((placed) => (placed.match.span === null ? [] : [{ placed, span: placed.match.span }]))
    .toSorted((a, b) => byPosition(a.span, b.span))
    .map(({ placed }) => placed);
  const from = inOrder.findIndex(({ note }) => note.id === fromId);
  const first = direction === 1 ? 0 : inOrder.length - 1;
  const next = from < 0 ? first : (from + direction + inOrder.length) % inOrder.length;
  return inOrder[next] ?? null;
}
