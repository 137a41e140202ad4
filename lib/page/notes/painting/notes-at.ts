import type { PlacedNote } from '../../../domain/note.ts';
import { isIn, type Point } from '../../overlay/place-card.ts';
import { boxesOf } from '../../boxes-of.ts';
import type { NotePainting } from './note-painting.ts';

/** The line's own box ends at the letters; a click between two lines of a note is on it too. */
const SLACK_PX = 2;

/** The notes painted under a point of the window, the shortest first: it is the one that can be missed. */
export function notesAt(
  notes: readonly PlacedNote[],
  painting: Pick<NotePainting, 'rangesOf'>,
  point: Point,
): readonly PlacedNote[] {
  const isUnder = ({ note: { id } }: PlacedNote): boolean =>
    painting.rangesOf(id).some((range) => boxesOf(range).some((box) => isIn(box, point, SLACK_PX)));
  return notes.filter(isUnder).toSorted((a, b) => lengthOf(a) - lengthOf(b));
}

function lengthOf({ match: { span } }: PlacedNote): number {
  return span === null ? 0 : span.end - span.start;
}
