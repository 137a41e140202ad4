import type { Point } from '../overlay/place-card.ts';
import { offsetOf } from '../boxes-of.ts';

/** What the reader does on a page that notes have to know of. */
export interface PageNews {
  /** A click or tap on plain text; points are counted from the corner of the window. */
  readonly onClick: (point: Point) => void;
  /** A click on something that is clicked for its own sake, such as a link. */
  readonly onOtherClick: () => void;
  readonly onEscape: () => void;
  /** The keys that lead into toolbar or card; whether there was one to go to. */
  readonly onToolbarKeys: () => boolean;
  /** The page has moved under what stands on it. */
  readonly onMove: () => void;
  /** The tab goes out of sight, and may never be seen again. */
  readonly onLeave: () => void;
  readonly isOurs: (event: Event) => boolean;
}

/** What is clicked for its own sake; a card would be in the way. */
const CONTROLS =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [contenteditable]';

/** Listens in a document, the page's own or a frame's, until the signal aborts; made-up events count for nothing. */
export function watchPage(watched: Document, news: PageNews, signal: AbortSignal): void {
  const view = watched.defaultView;
  if (view === null) return;
  let frame = 0;
  const move = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => news.onMove());
  };
  const passive = { capture: true, passive: true, signal };
  view.addEventListener('scroll', move, passive);
  view.addEventListener('resize', move, passive);
  view.visualViewport?.addEventListener('resize', move, passive);
  view.addEventListener('click', (event) => hearClick(event, news), passive);
  view.addEventListener('keydown', (event) => hearKey(event, news), { capture: true, signal });
  view.addEventListener('pagehide', news.onLeave, passive);
  watched.addEventListener('visibilitychange', news.onLeave, passive);
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
}

function hearClick(event: MouseEvent, { onClick, onOtherClick, isOurs }: PageNews): void {
  if (!event.isTrusted || event.button !== 0 || event.detail === 0 || isOurs(event)) return;
  const view = event.view ?? window;
  const isSelecting = view.document.getSelection()?.isCollapsed === false;
  // What stands in a shadow tree is named by its host alone, except on the path.
  const [target] = event.composedPath();
  const isControl = target instanceof Element && target.closest(CONTROLS) !== null;
  if (isSelecting || isControl) return onOtherClick();
  const { x, y } = offsetOf(view.document);
  onClick({ x: event.clientX + x, y: event.clientY + y });
}

function hearKey(event: KeyboardEvent, { onEscape, onToolbarKeys, isOurs }: PageNews): void {
  if (!event.isTrusted || isOurs(event)) return;
  if (event.key === 'Escape') onEscape();
  // As in editors: Alt and F10 lead into the toolbar.
  const isToolbarKeys = event.key === 'F10' && event.altKey && !event.ctrlKey && !event.metaKey;
  if (!isToolbarKeys || !onToolbarKeys()) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}
