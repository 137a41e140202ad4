import { boxAround, isIn, placeCard, type Box, type Point, type Size } from './place-card.ts';

/** A point this close to a line is on it. */
const SLACK_PX = 2;

/**
 * Puts the card beside the lines of its passage that stand in the window, at the one under the
 * point where one is given. False, and the card hidden, when none of them does.
 */
export function placeBeside(
  card: HTMLElement,
  lines: readonly Box[],
  point: Point | null,
): boolean {
  const viewport = viewportSize();
  const inWindow = lines.filter((line) => isCentredIn(viewport, line));
  const passage = boxAround(inWindow);
  const line = inWindow.find((one) => point && isIn(one, point, SLACK_PX)) ?? inWindow[0];
  card.style.visibility = line === undefined ? 'hidden' : 'visible';
  if (passage === null || line === undefined) return false;
  const size = { width: card.offsetWidth, height: card.offsetHeight };
  const { x, y } = placeCard(passage, line, size, viewport);
  card.style.transform = `translate(${x}px, ${y}px)`;
  return true;
}

function viewportSize(): Size {
  const { clientWidth, clientHeight } = document.documentElement;
  // In quirks mode the root element is as tall as the page, not as the window.
  return { width: Math.min(clientWidth, innerWidth), height: Math.min(clientHeight, innerHeight) };
}

function isCentredIn({ width, height }: Size, { left, top, right, bottom }: Box): boolean {
  const centre = { x: (left + right) / 2, y: (top + bottom) / 2 };
  return isIn({ left: 0, top: 0, right: width, bottom: height }, centre);
}
