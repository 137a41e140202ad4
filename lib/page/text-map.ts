import type { Span } from '../domain/span.ts';
import { isText } from './runs/node-types.ts';

/** A stretch of a text node of the page: UTF-16 code units into its data, `end` exclusive. */
export interface NodeStretch {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** A stretch of the article's text that stands, letter for letter, in one text node. */
export interface TextPiece extends Span {
  readonly node: Text;
  /** Where the piece starts in the data of its node. */
  readonly nodeStart: number;
}

/** Remembers which text node of the page every stretch of an article's text came from. */
export interface TextMap {
  readonly text: string;
  /** In reading order; they never overlap. What lies between them was put in by us: breaks. */
  readonly pieces: readonly TextPiece[];
  readonly piecesByNode: ReadonlyMap<Text, readonly TextPiece[]>;
}

/** Makes the map of an article's text from its pieces, which must be in reading order. */
export function makeTextMap(text: string, pieces: readonly TextPiece[]): TextMap {
  return { text, pieces, piecesByNode: Map.groupBy(pieces, (piece) => piece.node) };
}

/**
 * The stretches of text nodes that hold a span, in reading order. Together they read like the
 * span, white space aside; what the page has removed or rewritten since is left out.
 */
export function stretchesOf(map: TextMap, span: Span): NodeStretch[] {
  const stretches: NodeStretch[] = [];
  for (let at = firstPieceEndingAfter(map.pieces, span.start); at < map.pieces.length; at++) {
    const piece = map.pieces[at];
    if (piece === undefined || piece.start >= span.end) break;
    const stretch = clip(piece, span);
    if (isStillThere(map.text, piece, stretch)) addOrJoin(stretches, stretch);
  }
  return stretches;
}

/** The live ranges of a span, one for each text node it touches; see `stretchesOf`. */
export function rangesOf(map: TextMap, span: Span): Range[] {
  return stretchesOf(map, span).map(({ node, start, end }) => {
    const range = node.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range;
  });
}

/** The one character of the article's text at a place in the page, `null` where there is none. */
export function spanAt(map: TextMap, node: Node, offset: number): Span | null {
  if (!isText(node)) return null;
  const piece = map.piecesByNode
    .get(node)
    ?.find(({ start, end, nodeStart }) => offset >= nodeStart && offset < nodeStart + end - start);
  if (piece === undefined) return null;
  const start = piece.start + offset - piece.nodeStart;
  return { start, end: start + 1 };
}

function clip(piece: TextPiece, span: Span): NodeStretch {
  const shift = piece.nodeStart - piece.start;
  return {
    node: piece.node,
    start: Math.max(piece.start, span.start) + shift,
    end: Math.min(piece.end, span.end) + shift,
  };
}

function isStillThere(text: string, piece: TextPiece, { node, start, end }: NodeStretch): boolean {
  if (!node.isConnected) return false;
  const shift = piece.start - piece.nodeStart;
  const now = node.data.slice(start, end);
  const then = text.slice(start + shift, end + shift);
  return now === then || now.replace(/\s/g, ' ') === then.replace(/\s/g, ' ');
}

/** Tells whether a piece of the map is still on the page, letter for letter. */
export function isPieceThere(map: TextMap): (piece: TextPiece) => boolean {
  return (piece) => isStillThere(map.text, piece, clip(piece, piece));
}

/** Joins neighbours in one node when only white space lies between them, so that one range paints both. */
function addOrJoin(stretches: NodeStretch[], next: NodeStretch): void {
  const last = stretches.at(-1);
  const isNeighbour =
    last?.node === next.node &&
    last.end <= next.start &&
    next.node.data.slice(last.end, next.start).trim() === '';
  if (last && isNeighbour) stretches[stretches.length - 1] = { ...last, end: next.end };
  else stretches.push(next);
}

function firstPieceEndingAfter(pieces: readonly TextPiece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
