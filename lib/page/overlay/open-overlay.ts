import { createAdoptedSheet } from '../paint/adopted-sheet.ts';
import type { Tone } from '../paint/line-looks.ts';
import { overlaySheet } from './overlay-sheet.ts';

/** Our own corner on the page: one element, closed to the page, in no way part of its layout. */
export interface Overlay {
  /** Where card and legend go. */
  readonly root: ShadowRoot;
  setTone(tone: Tone): void;
  /** Whether an event came from within, as far as the page's own listeners can tell. */
  isSourceOf(event: Event): boolean;
  readonly isThere: boolean;
  remove(): void;
}

const OVERLAY_TAG = 'says-who-overlay';

/** Pointer events that pages listen for; ours are none of their business. */
const POINTER_EVENTS = ['click', 'dblclick', 'pointerdown', 'pointerup', 'mousedown', 'mouseup'];
const KEY_EVENTS = ['keydown', 'keypress', 'keyup'];

/** Puts the overlay on the page, in place of one that an earlier version of us left behind. */
export function openOverlay(document: Document, language: string): Overlay {
  document.querySelector(OVERLAY_TAG)?.remove();
  const host = makeHost(document);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = createAdoptedSheet(root);
  const life = new AbortController();
  host.lang = language;
  keepToOurselves(host, life.signal);
  document.documentElement.append(host);
  // In the top layer neither a page's z-index nor a transform on its root can reach it.
  host.popover = 'manual';
  try {
    host.showPopover();
  } catch {
    // The page hears of it before, and took the host away; it comes again with the next card.
  }

  return {
    root,
    setTone: (tone) => sheet.wear(overlaySheet(tone)),
    isSourceOf: (event) => event.target === host,
    get isThere() {
      return host.isConnected;
    },
    remove() {
      life.abort();
      host.remove();
    },
  };
}

/**
 * A page that defines our tag as an element of its own could open the closed root from inside;
 * on such a page the host is an ordinary element.
 */
function makeHost(document: Document): HTMLElement {
  const host = document.createElement(OVERLAY_TAG);
  return host.matches(':defined') ? document.createElement('div') : host;
}

function keepToOurselves(host: HTMLElement, signal: AbortSignal): void {
  const stop = (event: Event): void => event.stopPropagation();
  // These end with the host, not with the signal: the click that closes us is still on its way up.
  for (const type of POINTER_EVENTS) host.addEventListener(type, stop);
  // Pages listen for keys while the event is still on its way down, so bubbling would be too late.
  const stopKey = (event: Event): void => {
    if (event.target === host) event.stopPropagation();
  };
  for (const type of KEY_EVENTS) {
    host.ownerDocument.defaultView?.addEventListener(type, stopKey, { capture: true, signal });
  }
}
