import { boxAround, isIn, type Box, type Point, type Size } from '../../overlay/place-card.ts';
import { windowSize } from '../room/window-size.ts';

/** Where a card stands, and how high it may grow there: CSS pixels. */
export interface CardSpot {
  readonly x: number;
  /** Of its upper edge where it stands under its passage, else of its lower edge. */
  readonly y: number;
  readonly isUnder: boolean;
  readonly roomPx: number;
}

/** Air between passage and card, and between card and the edge of the window. */
const GAP_PX = 8;
/** A card lower than this shows too little of itself; rather it covers some of the passage. */
const LEAST_PX = 230;
/** A point this close to a line is on it. */
const SLACK_PX = 2;

/**
 * Where a card goes: under the lines of its passage that stand in the window, over them where there is
 * more room, and at the foot of the window where there is none. `null` when no line is in the window.
 */
export function cardSpot(
  lines: readonly Box[],
  point: Point | null,
  card: Size,
  view: Size,
): CardSpot | null {
  const inView = lines.filter((line) => line.bottom > 0 && line.top < view.height);
  const passage = boxAround(inView);
  const line = inView.find((one) => point && isIn(one, point, SLACK_PX)) ?? inView[0];
  if (passage === null || line === undefined) return null;
  const x = Math.max(GAP_PX, Math.min(line.left, view.width - card.width - GAP_PX));
  const under = view.height - passage.bottom - 2 * GAP_PX;
  const over = passage.top - 2 * GAP_PX;
  const isUnder = under >= Math.min(card.height, Math.max(over, 0));
  const roomPx = isUnder ? under : over;
  if (roomPx >= Math.min(LEAST_PX, card.height)) {
    const y = isUnder ? passage.bottom + GAP_PX : passage.top - GAP_PX;
    return { x, y, isUnder, roomPx };
  }
  return { x, y: view.height - GAP_PX, isUnder: false, roomPx: view.height - 2 * GAP_PX };
}

/**
 * Puts a card where it goes. It may grow there without covering its passage, and when that leaves the
 * window the card stays where it is: somebody may be writing on it.
 */
export function placeNoteCard(card: HTMLElement, lines: readonly Box[], point: Point | null): void {
  const view = windowSize();
  const held = card.style.maxHeight;
  card.style.maxHeight = '';
  const size = { width: card.offsetWidth, height: card.offsetHeight };
  const spot = cardSpot(lines, point, size, view);
  if (spot !== null) {
    const { x, y, isUnder, roomPx } = spot;
    card.style.transform = `translate(${x}px, ${y}px)${isUnder ? '' : ' translateY(-100%)'}`;
    card.style.maxHeight = `min(560px, ${roomPx}px)`;
  } else if (card.style.transform !== '') {
    card.style.maxHeight = held;
  } else {
    const middle = [view.width - size.width, view.height - size.height].map((room) => room / 2);
    card.style.transform = `translate(${middle.join('px, ')}px)`;
  }
}
