import type { AdoptedSheet } from './adopted-sheet.ts';
import type { Tone } from './line-looks.ts';
import { HIGHLIGHT_NAMES, paintingSheet } from './painting-sheet.ts';

/**
 * Puts the painting's rules on a page. In Chromium highlights inherit from the root element, and
 * rules for it alone spare a long page the restyling of every element (100,000 words: 11 ms instead
 * of 96). In Firefox they do not, and the rules are for each element.
 */
export function wearPainting(document: Document, sheet: AdoptedSheet, tone: Tone): void {
  sheet.wear(paintingSheet(tone, ':root'));
  if (!doesInherit(document)) sheet.wear(paintingSheet(tone, ''));
}

function doesInherit({ body, defaultView }: Document): boolean {
  const style = defaultView?.getComputedStyle(body, `::highlight(${HIGHLIGHT_NAMES.named})`);
  return style?.textDecorationLine === 'underline';
}
