import { createAdoptedSheet, type AdoptedSheet } from '../../paint/adopted-sheet.ts';
import type { Tone } from '../../paint/line-looks.ts';
import { highlightNameOf, noteSheet } from './note-sheet.ts';

/** The rules for painted notes in every tree that holds some of the article's text. */
export interface NoteSheets {
  /** Has these trees, and only these, wear the rules. */
  wear(roots: ReadonlySet<Node>, tone: Tone): void;
  /** Takes them off again. */
  remove(): void;
}

interface WornSheet {
  readonly sheet: AdoptedSheet;
  readonly tone: Tone;
}

/** Prepares the rules; nobody wears them yet. */
export function createNoteSheets(): NoteSheets {
  const worn = new Map<Node, WornSheet>();
  const takeOff = (root: Node): void => {
    worn.get(root)?.sheet.remove();
    worn.delete(root);
  };
  return {
    wear(roots, tone) {
      for (const root of worn.keys()) if (!roots.has(root)) takeOff(root);
      for (const root of roots) {
        const before = worn.get(root);
        if (!isTree(root) || (before?.tone === tone && before.sheet.isWorn)) continue;
        const sheet = before?.sheet ?? createAdoptedSheet(root);
        wearOne(root, sheet, tone);
        worn.set(root, { sheet, tone });
      }
    },
    remove() {
      for (const root of worn.keys()) takeOff(root);
    },
  };
}

/**
 * In Chromium highlights inherit from the root element, and rules for it alone spare a long page the
 * restyling of every element. In Firefox they do not, and shadow trees have no root element.
 */
function wearOne(root: Document | ShadowRoot, sheet: AdoptedSheet, tone: Tone): void {
  if ('body' in root) {
    sheet.wear(noteSheet(tone, ':root'));
    if (doesInherit(root)) return;
  }
  sheet.wear(noteSheet(tone, ''));
}

function doesInherit({ body, defaultView }: Document): boolean {
  const style = defaultView?.getComputedStyle(body, `::highlight(${highlightNameOf('yellow')})`);
  return style?.textDecorationLine === 'overline';
}

function isTree(root: Node): root is Document | ShadowRoot {
  return 'adoptedStyleSheets' in root;
}
