import type { Box } from './overlay/place-card.ts';

/** Where the lines of a range stand in the window; lines in a frame are counted from the window too. */
export function boxesOf(range: Range): Box[] {
  const { x, y } = offsetOf(range.startContainer.ownerDocument);
  return Array.from(range.getClientRects())
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ left, top, right, bottom }) => ({
      left: left + x,
      top: top + y,
      right: right + x,
      bottom: bottom + y,
    }));
}

/** How far the window of a document stands from the corner of the page's own window. */
export function offsetOf(document: Document | null): { readonly x: number; readonly y: number } {
  const frame = document?.defaultView?.frameElement ?? null;
  if (frame === null) return { x: 0, y: 0 };
  const { left, top } = frame.getBoundingClientRect();
  const around = offsetOf(frame.ownerDocument);
  return { x: around.x + left + frame.clientLeft, y: around.y + top + frame.clientTop };
}
