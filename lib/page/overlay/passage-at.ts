import type { Span } from '../../domain/span.ts';
import type { PaintedStatement } from '../paint/painted-statements.ts';
import { rangesOf, spanAt, type TextMap } from '../text-map.ts';
import { isIn, type Box, type Point } from './place-card.ts';

/** A caret snaps to the nearest letter however far; only this close counts as pointing at it. */
const SLACK_PX = 2;

/** The painted statement under a point of the window, the innermost where they nest. */
export function passageAt(
  document: Document,
  textMap: TextMap,
  painted: readonly PaintedStatement[],
  point: Point,
): PaintedStatement | null {
  const letter = letterAt(document, textMap, point);
  if (letter === null) return null;
  const around = painted.filter(({ statement }) =>
    statement.spans.some((span) => holds(span, letter)),
  );
  const innermost = around.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0];
  if (innermost === undefined) return null;
  const isPointedAt = boxesOf(textMap, innermost).some((box) => isIn(box, point, SLACK_PX));
  return isPointedAt ? innermost : null;
}

/** Where the lines of a statement stand in the window; none where the page hides it. */
export function boxesOf(textMap: TextMap, { statement }: PaintedStatement): readonly Box[] {
  return statement.spans
    .flatMap((span) => rangesOf(textMap, span))
    .flatMap((range) => Array.from(range.getClientRects()))
    .filter(({ width, height }) => width > 0 && height > 0);
}

function letterAt(document: Document, textMap: TextMap, { x, y }: Point): number | null {
  const caret = caretAt(document, x, y);
  if (caret === null) return null;
  const [node, offset] = caret;
  // The caret stands between two letters, and the point may be on either.
  const letter = spanAt(textMap, node, offset) ?? spanAt(textMap, node, offset - 1);
  return letter?.start ?? null;
}

function caretAt(document: Document, x: number, y: number): readonly [Node, number] | null {
  // Chromium before 128 has only the older function of the two.
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && [caret.offsetNode, caret.offset];
  }
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && [range.startContainer, range.startOffset];
}

function holds(span: Span, position: number): boolean {
  return span.start <= position && position < span.end;
}

function lengthOf({ statement }: PaintedStatement): number {
  return statement.spans.reduce((length, { start, end }) => length + end - start, 0);
}
