import { createAdoptedSheet, type AdoptedSheet } from './adopted-sheet.ts';
import { createRegistries } from './highlight-registries.ts';
import type { Tone } from './line-looks.ts';
import type { HighlightName } from './painting-sheet.ts';
import { wearPainting } from './wear-painting.ts';

/** Our highlights on a page, with the sheets that give them their looks in each tree that holds one. */
export interface PageHighlights {
  /** Puts back what is missing of sheets and entries: pages may throw out what others put in. */
  hold(findTone: () => Tone): void;
  /** Changes the sheets to this tone, where there are any. */
  wear(tone: Tone): void;
  add(name: HighlightName, range: Range): void;
  remove(name: HighlightName, range: Range): void;
  /** Takes out what a highlight holds. */
  empty(name: HighlightName): void;
  /** Takes out everything, and the sheets too. */
  clear(): void;
}

/** Prepares the highlights; nothing is in the page before it is needed. */
export function createHighlights(document: Document): PageHighlights {
  const sheets = new Map<Node, AdoptedSheet>();
  const registries = createRegistries();
  let tone: Tone = 'light';

  const wearIn = (root: Node): void => {
    // Text that is on the page stands in a document or in a shadow tree.
    const tree = root as Document | ShadowRoot;
    const sheet = sheets.get(tree) ?? createAdoptedSheet(tree);
    sheets.set(tree, sheet);
    wearPainting(tree, sheet, tone);
  };

  return {
    hold(findTone) {
      if (!sheets.get(document)?.isWorn) {
        tone = findTone();
        wearIn(document);
      }
      for (const [root, sheet] of sheets) if (!sheet.isWorn) wearIn(root);
      registries.enter();
    },
    wear(next) {
      tone = next;
      for (const root of sheets.keys()) wearIn(root);
    },
    add(name, range) {
      const root = range.startContainer.getRootNode();
      if (!sheets.has(root)) wearIn(root);
      registries.highlightFor(name, range).add(range);
    },
    remove: (name, range) => registries.all(name).forEach((highlight) => highlight.delete(range)),
    empty: (name) => registries.all(name).forEach((highlight) => highlight.clear()),
    clear() {
      registries.clear();
      for (const sheet of sheets.values()) sheet.remove();
      sheets.clear();
    },
  };
}
