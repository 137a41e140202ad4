import {
  boxAround,
  isIn,
  placeCard,
  type Box,
  type Point,
  type Size,
} from '../../overlay/place-card.ts';
import { windowSize } from '../room/window-size.ts';

/** A point this close to a line is on it. */
const SLACK_PX = 2;
/** Air between passage and card, and between card and the edge of the window. */
const GAP_PX = 8;
/** A card lower than this shows too little of itself; rather it covers some of the passage. */
const LEAST_PX = 230;

/**
 * Puts a card beside the lines of its passage that stand in the window, at the one under the point
 * where one is given; where there is no room for all of it, it scrolls. When no line is in the window
 * the card stays where it is: somebody may be writing on it.
 */
export function placeNoteCard(card: HTMLElement, lines: readonly Box[], point: Point | null): void {
  const view = windowSize();
  const inView = lines.filter((line) => line.bottom > 0 && line.top < view.height);
  const passage = boxAround(inView);
  const line = inView.find((one) => point && isIn(one, point, SLACK_PX)) ?? inView[0];
  card.style.maxHeight = '';
  const size = { width: card.offsetWidth, height: card.offsetHeight };
  if (passage !== null && line !== undefined) {
    const height = heightBeside(passage, size, view);
    if (height < size.height) card.style.maxHeight = `${height}px`;
    putAt(card, placeCard(passage, line, { ...size, height }, view));
  } else if (card.style.transform === '') {
    putAt(card, { x: (view.width - size.width) / 2, y: (view.height - size.height) / 2 });
  }
}

/** As much of the card as finds room under or over its passage. */
function heightBeside({ top, bottom }: Box, { height }: Size, view: Size): number {
  const room = Math.max(top, view.height - bottom) - 2 * GAP_PX;
  return room >= height || room < LEAST_PX ? height : Math.floor(room);
}

function putAt(card: HTMLElement, { x, y }: Point): void {
  card.style.transform = `translate(${x}px, ${y}px)`;
}
