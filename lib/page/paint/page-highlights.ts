import { HIGHLIGHT_NAMES, type HighlightName } from './painting-sheet.ts';

/** Our entries in the page's highlight registry. */
export interface PageHighlights {
  /** The highlight of that name, entered where it is missing. */
  of(name: HighlightName): Highlight;
  /** Takes all of them out again. */
  clear(): void;
}

/** Prepares our entries; none is made before it is needed. */
export function createHighlights(): PageHighlights {
  const made = new Map<HighlightName, Highlight>();
  return {
    of(name) {
      const known = made.get(name);
      if (known !== undefined) return known;
      const highlight = new Highlight();
      // Lines lie under tints: what the reader points at covers, what is painted stays visible.
      highlight.priority = Object.keys(HIGHLIGHT_NAMES).indexOf(name);
      made.set(name, highlight);
      CSS.highlights.set(HIGHLIGHT_NAMES[name], highlight);
      return highlight;
    },
    clear() {
      for (const name of made.keys()) CSS.highlights.delete(HIGHLIGHT_NAMES[name]);
      made.clear();
    },
  };
}
