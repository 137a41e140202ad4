import type { PaintedStatement } from '../paint/painted-statements.ts';
import { isAtNote } from '../note-place.ts';
import { isElement } from '../runs/node-types.ts';
import { offsetOf } from '../boxes-of.ts';
import type { CardHolder } from './card-holder.ts';
import type { Point } from './place-card.ts';

/** What pointing at the page needs to know. */
export interface PointerSurroundings {
  readonly card: CardHolder;
  /** The painted passage under a point; `null` where there is none or painting is off. */
  readonly passageAt: (document: Document, point: Point) => PaintedStatement | null;
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
export function watchPointer(
  documents: Iterable<Document>,
  surroundings: PointerSurroundings,
  signal: AbortSignal,
): void {
  const { card, passageAt, isOurs } = surroundings;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let isPinned = false;

  const openAt = (event: MouseEvent, point: Point): boolean => {
    const passage = passageAt(documentOf(event), point);
    if (passage !== null && passage !== card.shown) card.open(passage, point);
    return passage !== null;
  };

  const onMove = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    clearTimeout(resting);
    if (isOurs(event) || isAtNote(event)) return;
    const point = pointOf(event);
    if (card.shown === null) isPinned = false;
    if (isPinned) return;
    if (card.shown !== null && !card.isNear(point)) card.close();
    resting = setTimeout(() => {
      if (!openAt(event, point)) card.close();
    }, REST_MS);
  };

  const onClick = (event: MouseEvent): void => {
    if (!event.isTrusted || event.button !== 0 || event.detail === 0 || isOurs(event)) return;
    clearTimeout(resting);
    const isSelecting = documentOf(event).getSelection()?.isCollapsed === false;
    // What stands in a shadow tree is named by its host alone, except on the path.
    const [target] = event.composedPath() as Node[];
    const isControl = isElement(target) && target.closest(CONTROLS) !== null;
    const isTaken = isSelecting || isControl || isAtNote(event);
    isPinned = !isTaken && openAt(event, pointOf(event));
    if (!isPinned) card.close();
  };

  const stopResting = (): void => clearTimeout(resting);
  const options = { capture: true, passive: true, signal };
  for (const { defaultView, documentElement } of documents) {
    defaultView?.addEventListener('pointermove', onMove, options);
    defaultView?.addEventListener('click', onClick, options);
    documentElement.addEventListener('pointerleave', stopResting, options);
  }
  signal.addEventListener('abort', stopResting, { once: true });
}

/** Where the pointer is in the page's window, be it over a frame. */
function pointOf(event: MouseEvent): Point {
  const { x, y } = offsetOf(documentOf(event));
  return { x: x + event.clientX, y: y + event.clientY };
}

function documentOf({ view }: MouseEvent): Document {
  return (view ?? window).document;
}
