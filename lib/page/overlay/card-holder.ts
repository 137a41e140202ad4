import type { Reading } from '../../domain/reading.ts';
import type { Painting } from '../paint/painting.ts';
import type { PaintedStatement } from '../paint/painted-statements.ts';
import type { TextMap } from '../text-map.ts';
import { makeCard } from './card.ts';
import type { OverlayWords } from './overlay-words.ts';
import { boxesOf } from './passage-at.ts';
import { boxAround, isIn, placeCard, type Box, type Point, type Size } from './place-card.ts';
import type { Stage } from './stage.ts';

/** At most one card, beside the passage it is about. */
export interface CardHolder {
  /** Opens the card of a passage, at the line of a point where one is given. */
  open(passage: PaintedStatement, point: Point | null): void;
  close(): void;
  /** Puts the card beside its passage again; a passage that left the window takes it along. */
  follow(): void;
  readonly shown: PaintedStatement | null;
  /** Whether the point is on the card, its passage or a little beside them. */
  isNear(point: Point): boolean;
}

/** What the card is made from; `showLegend` is `null` while the legend stands. */
export interface CardSurroundings {
  readonly reading: Reading;
  readonly textMap: TextMap;
  readonly words: OverlayWords;
  readonly stage: Stage;
  readonly painting: Painting;
  readonly showLegend: () => (() => void) | null;
}

/** Far enough from passage and card to mean that the reader has moved on. */
const AWAY_PX = 48;

/** Prepares the card of a page; none is open. */
export function createCardHolder(surroundings: CardSurroundings): CardHolder {
  const { textMap, words, stage, painting } = surroundings;
  let open: { passage: PaintedStatement; card: HTMLElement; cameFrom: HTMLElement | null } | null =
    null;

  const holder: CardHolder = {
    open(passage, point) {
      const cameFrom = stage.focused ?? open?.cameFrom ?? null;
      const card = makeCard(surroundings.reading, passage, words, {
        close: () => holder.close(),
        showLegend: surroundings.showLegend(),
      });
      card.setAttribute('aria-live', 'polite');
      open = { passage, card, cameFrom };
      stage.put('card', card);
      const { spans, source } = passage.statement;
      painting.light('pointed', spans);
      painting.light('source', source === null ? [] : [source]);
      place(card, boxesOf(textMap, passage), point);
    },
    close() {
      if (open === null) return;
      const hadFocus = open.card.contains(stage.focused);
      if (hadFocus && open.cameFrom?.isConnected) open.cameFrom.focus();
      open = null;
      stage.put('card', null);
      painting.light('pointed', []);
      painting.light('source', []);
    },
    follow() {
      if (open === null) return;
      const inWindow = boxesOf(textMap, open.passage).filter((box) =>
        isIn(viewportBox(), centre(box)),
      );
      if (inWindow.length === 0) holder.close();
      else place(open.card, inWindow, null);
    },
    get shown() {
      return open?.passage ?? null;
    },
    isNear(point) {
      if (open === null) return false;
      const boxes = [...boxesOf(textMap, open.passage), open.card.getBoundingClientRect()];
      return boxes.some((box) => isIn(box, point, AWAY_PX));
    },
  };
  return holder;
}

function place(card: HTMLElement, lines: readonly Box[], point: Point | null): void {
  const pointedAt = point && lines.find((line) => isIn(line, point, 2));
  const line = pointedAt ?? lines[0];
  const passage = boxAround(lines);
  if (passage === null || line === undefined) return;
  const size = { width: card.offsetWidth, height: card.offsetHeight };
  const { x, y } = placeCard(passage, line, size, viewportSize());
  card.style.transform = `translate(${x}px, ${y}px)`;
}

function viewportSize(): Size {
  const { clientWidth, clientHeight } = document.documentElement;
  // In quirks mode the root element is as tall as the page, not as the window.
  return { width: Math.min(clientWidth, innerWidth), height: Math.min(clientHeight, innerHeight) };
}

function viewportBox(): Box {
  const { width, height } = viewportSize();
  return { left: 0, top: 0, right: width, bottom: height };
}

function centre({ left, top, right, bottom }: Box): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
