import type { Tone } from '../paint/line-looks.ts';
import { openOverlay, type Overlay } from './open-overlay.ts';

/** The two things that may stand on the page. */
export type Slot = 'card' | 'legend';

/** Opens the overlay when something is to stand in it, and takes it away when nothing is left. */
export interface Stage {
  /** Puts an element into its slot; `null` empties it. */
  put(slot: Slot, content: HTMLElement | null): void;
  setTone(tone: Tone): void;
  isSourceOf(event: Event): boolean;
  /** The element of ours that has the focus. */
  readonly focused: HTMLElement | null;
}

/** Prepares the stage; nothing is added to the page yet. */
export function createStage(document: Document, language: string, firstTone: Tone): Stage {
  const standing = new Map<Slot, HTMLElement>();
  let overlay: Overlay | null = null;
  let tone = firstTone;

  const fill = (slot: Slot, content: HTMLElement): void => {
    // A page that rebuilds its root element throws our host away with the rest.
    if (overlay !== null && !overlay.isThere) overlay.remove();
    if (overlay === null || !overlay.isThere) {
      overlay = openOverlay(document, language);
      overlay.setTone(tone);
      overlay.root.append(...standing.values());
    }
    standing.get(slot)?.remove();
    standing.set(slot, content);
    // The card comes first, so that the Tab key goes from it to the legend.
    if (slot === 'card') overlay.root.prepend(content);
    else overlay.root.append(content);
  };

  return {
    put(slot, content) {
      if (content !== null) return fill(slot, content);
      standing.get(slot)?.remove();
      standing.delete(slot);
      if (standing.size > 0) return;
      overlay?.remove();
      overlay = null;
    },
    setTone(next) {
      tone = next;
      overlay?.setTone(tone);
    },
    isSourceOf: (event) => overlay?.isSourceOf(event) ?? false,
    get focused() {
      const active = overlay?.root.activeElement ?? null;
      return active instanceof HTMLElement ? active : null;
    },
  };
}
