/** A place on the screen: CSS pixels from the top left corner of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Air between passage and card, and between card and the edge of the window. */
const GAP_PX = 8;

/**
 * Where the card's top left corner goes: under the passage, over it where there is no room under
 * it, and for a passage that fills the window under or over the one line the reader points at.
 * Always inside the window, as far as the card fits in it.
 */
export function placeCard(passage: Box, line: Box, card: Size, viewport: Size): Point {
  const y =
    besides(passage, card.height, viewport.height) ??
    besides(line, card.height, viewport.height) ??
    viewport.height - card.height - GAP_PX;
  return {
    x: within(line.left, card.width, viewport.width),
    y: within(y, card.height, viewport.height),
  };
}

function besides(box: Box, height: number, viewportHeight: number): number | null {
  const under = box.bottom + GAP_PX;
  const over = box.top - GAP_PX - height;
  if (under >= GAP_PX && under + height + GAP_PX <= viewportHeight) return under;
  if (over >= GAP_PX && over + height + GAP_PX <= viewportHeight) return over;
  return null;
}

function within(start: number, length: number, room: number): number {
  return Math.max(GAP_PX, Math.min(start, room - length - GAP_PX));
}

/** The smallest box around all of them; `null` around none. */
export function boxAround(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/** Whether the point lies in the box or this close to it. */
export function isIn(box: Box, { x, y }: Point, slackPx = 0): boolean {
  return (
    x >= box.left - slackPx &&
    x <= box.right + slackPx &&
    y >= box.top - slackPx &&
    y <= box.bottom + slackPx
  );
}
