import type { Statement } from '../../domain/analysis.ts';
import type { PageWords } from '../../domain/page-words.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Painting } from '../paint/painting.ts';
import type { PaintedStatement } from '../paint/painted-statements.ts';
import type { TextMap } from '../text-map.ts';
import { makeCard } from './card.ts';
import { boxesOf } from './passage-at.ts';
import { isIn, type Point } from './place-card.ts';
import { placeBeside } from './place-beside.ts';
import type { Stage } from './stage.ts';

/** At most one card, beside the passage it is about. */
export interface CardHolder {
  /** Opens the card of a passage, at the line of a point where one is given. */
  open(passage: PaintedStatement, point: Point | null): void;
  close(): void;
  /** Puts the card beside its passage again; a passage that left the window takes it along. */
  follow(): void;
  /** Shades its passage again where the page took that away. */
  refresh(): void;
  readonly shown: PaintedStatement | null;
  /** Whether the point is on the card, its passage or a little beside them. */
  isNear(point: Point): boolean;
}

/** What the card is made from; `showLegend` is `null` while the legend stands. */
export interface CardSurroundings {
  readonly reading: Reading;
  readonly textMap: TextMap;
  readonly words: PageWords;
  readonly stage: Stage;
  readonly painting: Painting;
  readonly showLegend: () => (() => void) | null;
}

/** Far enough from passage and card to mean that the reader has moved on. */
const AWAY_PX = 48;

interface OpenCard {
  readonly passage: PaintedStatement;
  readonly card: HTMLElement;
  /** What had the focus when it opened. */
  readonly cameFrom: HTMLElement | null;
  /** Whether its passage has been in the window: on a jump the page may still be on its way. */
  hasArrived: boolean;
}

/** Prepares the card of a page; none is open. */
export function createCardHolder(surroundings: CardSurroundings): CardHolder {
  const { textMap, words, stage, painting } = surroundings;
  let open: OpenCard | null = null;

  const settle = (point: Point | null): void => {
    if (open === null) return;
    const isPlaced = placeBeside(open.card, boxesOf(textMap, open.passage), point);
    if (!isPlaced && open.hasArrived) holder.close();
    else open.hasArrived = isPlaced;
  };

  const holder: CardHolder = {
    open(passage, point) {
      const cameFrom = stage.focused ?? open?.cameFrom ?? null;
      const card = makeCard(surroundings.reading, passage, words, {
        close: () => holder.close(),
        showLegend: surroundings.showLegend(),
      });
      card.setAttribute('aria-live', 'polite');
      open = { passage, card, cameFrom, hasArrived: false };
      stage.put('card', card);
      holder.refresh();
      settle(point);
    },
    refresh() {
      if (open !== null) shade(painting, open.passage.statement);
    },
    close() {
      if (open === null) return;
      const hadFocus = open.card.contains(stage.focused);
      if (hadFocus && open.cameFrom?.isConnected) open.cameFrom.focus();
      open = null;
      stage.put('card', null);
      shade(painting, null);
    },
    follow: () => settle(null),
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

function shade(painting: Painting, statement: Statement | null): void {
  painting.light('pointed', statement?.spans ?? []);
  painting.light('source', statement?.source ? [statement.source] : []);
}
