import { placeClosedHost, type ClosedHost } from '../../overlay/closed-host.ts';
import { createAdoptedSheet, type AdoptedSheet } from '../../paint/adopted-sheet.ts';
import type { Tone } from '../../paint/line-looks.ts';
import { keepTyping, keepUpwardEvents } from './keep-to-ourselves.ts';
import { roomSheet } from './room-sheet.ts';

/** The things that may stand on the page, in the order of the Tab key. */
export type RoomSlot = 'card' | 'toolbar' | 'notice';

/** The room of notes on a page: one element, closed to the page, in no way part of its layout. */
export interface GuestRoom {
  /** Puts an element into its slot; `null` empties it. The room stands as long as something does. */
  put(slot: RoomSlot, content: HTMLElement | null): void;
  setTone(tone: Tone): void;
  /** Whether an event came from within, as far as listeners of the page can tell. */
  isSourceOf(event: Event): boolean;
  /** The element of ours that has the focus. */
  readonly focused: HTMLElement | null;
}

const ROOM_TAG = 'says-who-notes';
const SLOTS: readonly RoomSlot[] = ['card', 'toolbar', 'notice'];

interface StandingRoom extends ClosedHost {
  readonly sheet: AdoptedSheet;
}

/** Prepares the room; nothing is added to the page before something is to stand in it. */
export function createGuestRoom(language: string, signal: AbortSignal): GuestRoom {
  const standing = new Map<RoomSlot, HTMLElement>();
  let built: StandingRoom | null = null;
  let tone: Tone = 'light';

  const tearDown = (): void => {
    built?.host.remove();
    built = null;
  };
  const stand = (): ShadowRoot => {
    // A page that rebuilds its root element throws our host away with the rest.
    if (built?.host.isConnected !== true) {
      tearDown();
      built = build(language);
      built.sheet.wear(roomSheet(tone));
    }
    return built.root;
  };

  const room: GuestRoom = {
    put(slot, content) {
      standing.get(slot)?.remove();
      if (content === null) standing.delete(slot);
      else standing.set(slot, content);
      if (standing.size === 0) return tearDown();
      const root = stand();
      const wanted = SLOTS.flatMap((one) => standing.get(one) ?? []);
      // Moving an element takes its focus away, so only what is missing is put in.
      for (const [place, element] of wanted.entries()) {
        if (root.children[place] !== element)
          root.insertBefore(element, root.children[place] ?? null);
      }
    },
    setTone(next) {
      if (tone === next) return;
      tone = next;
      built?.sheet.wear(roomSheet(tone));
    },
    isSourceOf: (event) => built !== null && event.target === built.host,
    get focused() {
      const active = built?.root.activeElement ?? null;
      return active instanceof HTMLElement ? active : null;
    },
  };
  keepTyping(room, signal);
  signal.addEventListener('abort', tearDown, { once: true });
  return room;
}

function build(language: string): StandingRoom {
  const { host, root } = placeClosedHost(document, ROOM_TAG, language);
  keepUpwardEvents(host);
  return { host, root, sheet: createAdoptedSheet(root) };
}
