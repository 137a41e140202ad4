import type { PaintedStatement } from '../paint/painted-statements.ts';
import { isAtNote } from '../note-place.ts';
import type { CardHolder } from './card-holder.ts';
import type { Point } from './place-card.ts';

/** What pointing at the page needs to know. */
export interface PointerSurroundings {
  readonly card: CardHolder;
  /** The painted passage under a point; `null` where there is none or painting is off. */
  readonly passageAt: (point: Point) => PaintedStatement | null;
  /** Whether an event happened on our own card or legend. */
  readonly isOurs: (event: Event) => boolean;
}

/** A pointer that rests this long means to point; a passing one does not. */
const REST_MS = 250;

/** What is clicked for its own sake; a card would be in the way. */
const CONTROLS =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [contenteditable]';

/**
 * Opens the card where the reader rests the pointer on a passage, clicks or taps it, and closes it
 * when they move on. Nothing is kept from the page, and nothing a page makes up counts.
 */
export function watchPointer(surroundings: PointerSurroundings, signal: AbortSignal): void {
  const { card, passageAt, isOurs } = surroundings;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let isPinned = false;

  const openAt = (point: Point): boolean => {
    const passage = passageAt(point);
    if (passage !== null && passage !== card.shown) card.open(passage, point);
    return passage !== null;
  };

  const onMove = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    clearTimeout(resting);
    if (isOurs(event) || isAtNote(event)) return;
    const point = { x: event.clientX, y: event.clientY };
    if (card.shown === null) isPinned = false;
    if (isPinned) return;
    if (card.shown !== null && !card.isNear(point)) card.close();
    resting = setTimeout(() => {
      if (!openAt(point)) card.close();
    }, REST_MS);
  };

  const onClick = (event: MouseEvent): void => {
    if (!event.isTrusted || event.button !== 0 || event.detail === 0 || isOurs(event)) return;
    clearTimeout(resting);
    const isSelecting = document.getSelection()?.isCollapsed === false;
    const isControl = event.target instanceof Element && event.target.closest(CONTROLS) !== null;
    const isTaken = isSelecting || isControl || isAtNote(event);
    isPinned = !isTaken && openAt({ x: event.clientX, y: event.clientY });
    if (!isPinned) card.close();
  };

  const stopResting = (): void => clearTimeout(resting);
  const options = { capture: true, passive: true, signal };
  window.addEventListener('pointermove', onMove, options);
  window.addEventListener('click', onClick, options);
  document.documentElement.addEventListener('pointerleave', stopResting, options);
  signal.addEventListener('abort', stopResting, { once: true });
}
