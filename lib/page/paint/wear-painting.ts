import type { AdoptedSheet } from './adopted-sheet.ts';
import type { Tone } from './line-looks.ts';
import { HIGHLIGHT_NAMES, paintingSheet } from './painting-sheet.ts';

/**
 * Puts the painting's rules on a page, a frame's page or a shadow tree. In Chromium highlights
 * inherit from the root element, and rules for it alone spare a long page the restyling of every
 * element (100,000 words: 11 ms instead of 96). In Firefox they do not, and no tree has its rules
 * from another: there the rules are for each element.
 */
export function wearPainting(root: Document | ShadowRoot, sheet: AdoptedSheet, tone: Tone): void {
  sheet.wear(paintingSheet(tone, ':root'));
  if (!doesInherit(root)) sheet.wear(paintingSheet(tone, ''));
}

function doesInherit(root: Document | ShadowRoot): boolean {
  const { defaultView } = root.ownerDocument ?? root;
  // Not the root element itself, which has the rules in either case.
  const inner = 'body' in root ? root.body : root.firstElementChild;
  if (inner === null) return true;
  const style = defaultView?.getComputedStyle(inner, `::highlight(${HIGHLIGHT_NAMES.named})`);
  return style?.textDecorationLine === 'underline';
}
