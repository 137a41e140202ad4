import type { Span } from '../../../domain/span.ts';
import type { TextMap, TextPiece } from '../../text-map.ts';
import { boxesOf } from '../../boxes-of.ts';

/** The stretch of the text that stands in the window, roughly; `null` where none does. */
export function spanInView({ pieces }: TextMap): Span | null {
  const first = countAbove(pieces, 0);
  const behind = countAbove(pieces, innerHeight);
  const [start, end] = [pieces[first]?.start, pieces[behind - 1]?.end];
  return start === undefined || end === undefined || start >= end ? null : { start, end };
}

/** How many pieces end above this height of the window, as if each stood under the one before it. */
function countAbove(pieces: readonly TextPiece[], height: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bottomOf(pieces[middle]) < height) low = middle + 1;
    else high = middle;
  }
  return low;
}

function bottomOf(piece: TextPiece | undefined): number {
  if (piece === undefined || !piece.node.isConnected) return 0;
  const range = piece.node.ownerDocument.createRange();
  range.selectNodeContents(piece.node);
  return Math.max(0, ...boxesOf(range).map(({ bottom }) => bottom));
}
