import { HIGHLIGHT_NAMES, type HighlightName } from './painting-sheet.ts';

/** Our entries in the highlight registries of the page and its frames: each window has its own. */
export interface HighlightRegistries {
  /** The highlight of that name in the window of a range, entered where it is missing. */
  highlightFor(name: HighlightName, range: Range): Highlight;
  /** The highlights of that name in all windows. */
  all(name: HighlightName): readonly Highlight[];
  /** Puts back what is missing. */
  enter(): void;
  /** Takes all of them out again. */
  clear(): void;
}

/** Prepares our entries; none is made before it is needed. */
export function createRegistries(): HighlightRegistries {
  const made = new Map<Window & typeof globalThis, Map<HighlightName, Highlight>>();
  const enter = (): void => {
    for (const [view, ofView] of made)
      for (const [name, highlight] of ofView) {
        const registry = registryOf(view);
        if (registry?.get(HIGHLIGHT_NAMES[name]) !== highlight)
          registry?.set(HIGHLIGHT_NAMES[name], highlight);
      }
  };
  return {
    highlightFor(name, { startContainer }) {
      // Only text that is on the page is painted, and all such text has a window.
      const view = startContainer.ownerDocument?.defaultView ?? window;
      const ofView = made.get(view) ?? new Map<HighlightName, Highlight>();
      made.set(view, ofView);
      const highlight = ofView.get(name) ?? new view.Highlight();
      if (ofView.has(name)) return highlight;
      // Lines lie under tints: what the reader points at covers, what is painted stays visible.
      highlight.priority = Object.keys(HIGHLIGHT_NAMES).indexOf(name);
      ofView.set(name, highlight);
      enter();
      return highlight;
    },
    all: (name) => [...made.values()].flatMap((ofView) => ofView.get(name) ?? []),
    enter,
    clear() {
      for (const [view, ofView] of made)
        for (const name of ofView.keys()) registryOf(view)?.delete(HIGHLIGHT_NAMES[name]);
      made.clear();
    },
  };
}

/** A frame that is gone has no registry any more. */
function registryOf({
  CSS,
}: {
  CSS?: Partial<typeof globalThis.CSS>;
}): HighlightRegistry | undefined {
  return CSS?.highlights;
}
