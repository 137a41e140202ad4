import { createAdoptedSheet } from '../paint/adopted-sheet.ts';
import type { Tone } from '../paint/line-looks.ts';
import { placeClosedHost } from './closed-host.ts';
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

/** Puts the overlay on the page. */
export function openOverlay(document: Document, language: string): Overlay {
  const { host, root } = placeClosedHost(document, OVERLAY_TAG, language);
  const sheet = createAdoptedSheet(root);
  const life = new AbortController();
  keepToOurselves(host, life.signal);

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
