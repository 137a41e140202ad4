import { render } from 'preact';

import type { PopupActions } from '../popup-actions.ts';
import { TabView } from '../TabView.tsx';

/** Rooms for more tabs than anybody goes back and forth between. */
const MOST_ROOMS = 12;

/** What the panel keeps of one tab: hear of its page, and let it go. */
export interface TabConnection {
  readonly actions: PopupActions;
  /** Tells the view that the reader is back. */
  readonly tellShown: () => void;
}

/**
 * A room for every tab, with its own view in it. Rooms that are out of sight stay as they were left –
 * what is open, what is being typed – and are taken out of the document, so that ids stay unique.
 */
export interface TabRooms {
  readonly show: (tabId: number) => void;
  /** The tab is gone. What was typed is kept as when a popup closes. */
  readonly close: (tabId: number) => void;
}

/** Rooms that are shown in `hall`, one at a time. */
export function createTabRooms(
  hall: HTMLElement,
  connect: (tabId: number) => TabConnection,
): TabRooms {
  // In the order in which they were shown last.
  const rooms = new Map<number, Room>();
  let shown: Room | null = null;

  const close = (tabId: number): void => {
    const room = rooms.get(tabId);
    rooms.delete(tabId);
    if (room === undefined) return;
    if (room === shown) shown = null;
    room.clear();
  };
  const closeOldest = (): void => {
    const [oldest] = rooms.keys();
    if (rooms.size > MOST_ROOMS && oldest !== undefined) close(oldest);
  };
  return {
    show(tabId) {
      const room = rooms.get(tabId) ?? furnish(connect(tabId));
      if (room === shown) return;
      shown?.leave();
      shown = room;
      rooms.delete(tabId);
      rooms.set(tabId, room);
      room.enter(hall);
      closeOldest();
    },
    close,
  };
}

interface Room {
  readonly enter: (hall: HTMLElement) => void;
  readonly leave: () => void;
  readonly clear: () => void;
}

function furnish({ actions, tellShown }: TabConnection): Room {
  const element = document.createElement('div');
  element.className = 'tab-room';
  let place: Place | null = null;
  return {
    enter(hall) {
      hall.append(element);
      if (place === null) return render(<TabView actions={actions} place="panel" />, element);
      goBackTo(place);
      tellShown();
    },
    leave() {
      place = placeIn(element);
      element.remove();
    },
    clear() {
      render(null, element);
      element.remove();
    },
  };
}

/** Where the reader was in a room. */
interface Place {
  readonly scrolledTo: number;
  /** What stood in the middle of the window, and how far down it began. */
  readonly landmark: Element | null;
  readonly landmarkTop: number;
  readonly focused: HTMLElement | null;
}

function placeIn(room: HTMLElement): Place {
  const landmark = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  const { activeElement } = document;
  return {
    scrolledTo: scrollY,
    landmark: landmark !== null && room.contains(landmark) ? landmark : null,
    landmarkTop: landmark?.getBoundingClientRect().top ?? 0,
    focused:
      activeElement instanceof HTMLElement && room.contains(activeElement) ? activeElement : null,
  };
}

function goBackTo({ scrolledTo, landmark, landmarkTop, focused }: Place): void {
  focused?.focus({ preventScroll: true });
  scrollTo(0, scrolledTo);
  // Rows out of sight may be guessed at another height than they had.
  if (landmark?.isConnected) scrollBy(0, landmark.getBoundingClientRect().top - landmarkTop);
}
