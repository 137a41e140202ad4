import type { Span } from '../../domain/span.ts';
import type { PaintedStatement } from '../paint/painted-statements.ts';
import { rangesOf, spanAt, type TextMap } from '../text-map.ts';
import { boxesOf as boxesOfRange, offsetOf } from '../boxes-of.ts';
import { rootsOf } from '../text-roots.ts';
import { isShadowRoot } from '../runs/node-types.ts';
import { isIn, type Box, type Point } from './place-card.ts';

/** A caret snaps to the nearest letter however far; only this close counts as pointing at it. */
const SLACK_PX = 2;

/**
 * The painted statement under a point of the window, the innermost where they nest; the document is
 * the one that was pointed at, the page's or a frame's.
 */
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
  return statement.spans.flatMap((span) => rangesOf(textMap, span)).flatMap(boxesOfRange);
}

function letterAt(document: Document, textMap: TextMap, point: Point): number | null {
  const corner = offsetOf(document);
  const caret = caretAt(document, point.x - corner.x, point.y - corner.y, textMap);
  if (caret === null) return null;
  const [node, offset] = caret;
  // The caret stands between two letters, and the point may be on either.
  const letter = spanAt(textMap, node, offset) ?? spanAt(textMap, node, offset - 1);
  return letter?.start ?? null;
}

function caretAt(
  document: Document,
  x: number,
  y: number,
  textMap: TextMap,
): readonly [Node, number] | null {
  // Chromium before 128 has only the older function of the two, and does not look into shadow trees.
  if ('caretPositionFromPoint' in document) {
    const shadowRoots = [...rootsOf(textMap)].filter(isShadowRoot);
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
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
