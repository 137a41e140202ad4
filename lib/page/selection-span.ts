import type { Span } from '../domain/span.ts';
import { endsBefore, type BoundaryPoint } from './flat-order.ts';
import { isShadowRoot } from './runs/node-types.ts';
import type { TextMap, TextPiece } from './text-map.ts';
import { documentsOf, rootsOf } from './text-roots.ts';

/** The selection that holds words of the article, in the page or one of its frames; `null` for none. */
export function selectionIn(map: TextMap): Selection | null {
  const selections = Array.from(documentsOf(map), (document) => document.getSelection());
  return selections.find((one) => one !== null && spanOfSelection(map, one) !== null) ?? null;
}

/**
 * The words of the article that a selection holds, white space at its ends left out; what it holds
 * beside them counts for nothing. `null` where it holds none.
 */
export function spanOfSelection(map: TextMap, selection: Selection): Span | null {
  const range = composedRange(map, selection);
  if (range === null || range.collapsed) return null;
  const from = { node: range.startContainer, offset: range.startOffset };
  const to = { node: range.endContainer, offset: range.endOffset };
  // For Chromium a shadow tree comes before what is put into its slots, wherever the slots stand.
  return spanBetween(map, from, to) ?? spanBetween(map, to, from);
}

function spanBetween(map: TextMap, from: BoundaryPoint, to: BoundaryPoint): Span | null {
  const pieces = map.pieces.filter(({ node }) => node.isConnected);
  const first = pieces[countWhile(pieces, (piece) => pieceEndsBefore(piece, from))];
  const last = pieces[countWhile(pieces, (piece) => pieceStartsBefore(piece, to)) - 1];
  if (first === undefined || last === undefined) return null;
  return trimmed(map.text, {
    start: first.node === from.node ? Math.max(first.start, placeIn(first, from)) : first.start,
    end: last.node === to.node ? Math.min(last.end, placeIn(last, to)) : last.end,
  });
}

/** Where the selection really is; asked without the shadow roots, browsers name their hosts. */
function composedRange(map: TextMap, selection: Selection): AbstractRange | null {
  if (selection.rangeCount === 0) return null;
  // Chromium has it since 137.
  if (!('getComposedRanges' in selection)) return (selection as Selection).getRangeAt(0);
  const shadowRoots = [...rootsOf(map)].filter(isShadowRoot);
  return selection.getComposedRanges({ shadowRoots })[0] ?? null;
}

function pieceEndsBefore(piece: TextPiece, point: BoundaryPoint): boolean {
  if (piece.node === point.node) return piece.end <= placeIn(piece, point);
  return endsBefore(piece.node, point);
}

function pieceStartsBefore(piece: TextPiece, point: BoundaryPoint): boolean {
  if (piece.node === point.node) return piece.start < placeIn(piece, point);
  return endsBefore(piece.node, point);
}

/** The offset into the article's text of a point in the node of the piece. */
function placeIn({ start, nodeStart }: TextPiece, { offset }: BoundaryPoint): number {
  return start + offset - nodeStart;
}

/** How many pieces pass, when those that do all come first. */
function countWhile(pieces: readonly TextPiece[], passes: (piece: TextPiece) => boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece !== undefined && passes(piece)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function trimmed(text: string, { start, end }: Span): Span | null {
  if (start >= end) return null;
  const words = text.slice(start, end);
  const leading = words.length - words.trimStart().length;
  const span = { start: start + leading, end: start + words.trimEnd().length };
  return span.start < span.end ? span : null;
}
