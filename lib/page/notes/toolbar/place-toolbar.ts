import { boxAround, type Box, type Point, type Size } from '../../overlay/place-card.ts';

/** What the toolbar stands beside. */
export interface ToolbarPlaceWish {
  /** The selected lines, wherever they are: CSS pixels from the top left corner of the window. */
  readonly lines: readonly Box[];
  /** The side to begin with: where the reader's pointer or caret is. */
  readonly side: 'above' | 'below';
  /** Where to begin on that side. */
  readonly x: number;
  /** Air between it and the lines; handles of a touched selection hang out of it. */
  readonly gapPx: number;
}

/** Air between the toolbar and the edge of the window. */
const EDGE_PX = 6;

/**
 * Where the toolbar's top left corner goes: above or below the selected lines in the window, else
 * beside them. `null` where every place would cover selected words; it waits until the reader scrolls.
 */
export function placeToolbar(
  { lines, side, x, gapPx }: ToolbarPlaceWish,
  { width, height }: Size,
  window: Size,
): Point | null {
  const seen = boxAround(lines.filter((line) => isSeen(line, window)));
  if (seen === null) return null;
  const rows = { above: seen.top - gapPx - height, below: seen.bottom + gapPx };
  const columns = [seen.right + gapPx, seen.left - gapPx - width];
  const sides = side === 'above' ? [rows.above, rows.below] : [rows.below, rows.above];
  const y = sides.find((top) => fits(top, height, window.height));
  if (y !== undefined) return { x: clamped(x, width, window.width), y };
  const left = columns.find((start) => fits(start, width, window.width));
  if (left === undefined || height > window.height) return null;
  return { x: left, y: clamped(seen.top, height, window.height) };
}

function isSeen({ left, top, right, bottom }: Box, { width, height }: Size): boolean {
  return right > 0 && bottom > 0 && left < width && top < height;
}

function fits(start: number, length: number, room: number): boolean {
  return start >= EDGE_PX && start + length + EDGE_PX <= room;
}

function clamped(start: number, length: number, room: number): number {
  return Math.max(EDGE_PX, Math.min(start, room - length - EDGE_PX));
}
