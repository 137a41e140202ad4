import type { Span } from '../../domain/span.ts';
import { workGently } from '../give-way.ts';
import { rangesOf, type TextMap } from '../text-map.ts';
import { createAdoptedSheet } from './adopted-sheet.ts';
import type { Tone } from './line-looks.ts';
import { createHighlights } from './page-highlights.ts';
import { pageTone } from './page-tone.ts';
import type { PaintedStatement } from './painted-statements.ts';
import type { HighlightName } from './painting-sheet.ts';
import { wearPainting } from './wear-painting.ts';

/** The statements of an article, painted on its page without touching its nodes. */
export interface Painting {
  /** Paints all statements, in slices, until the signal aborts. */
  paint(statements: readonly PaintedStatement[], signal: AbortSignal): Promise<void>;
  /** Gives a highlight these passages and no others; none at all takes it away. */
  light(name: HighlightName, spans: readonly Span[]): void;
  /** Looks again at whether the page is light or dark, and says which. */
  refreshTone(): Tone;
  /** Takes all paint away; nothing of it stays in the page. */
  clear(): void;
}

/** Prepares painting on the page an article was read from. */
export function createPainting(document: Document, textMap: TextMap): Painting {
  const sheet = createAdoptedSheet(document);
  const highlights = createHighlights();
  const toneNow = (): Tone => pageTone(elementOf(textMap) ?? document.documentElement);
  const add = (name: HighlightName, span: Span): void => {
    for (const range of rangesOf(textMap, span)) highlights.of(name).add(range);
  };

  return {
    async paint(statements, signal) {
      wearPainting(document, sheet, toneNow());
      const paintOne = ({ statement, kind, isFaint }: PaintedStatement): void => {
        for (const span of statement.spans) add(isFaint ? 'faint' : kind, span);
      };
      await workGently(statements, paintOne, signal);
    },
    light(name, spans) {
      if (!sheet.isWorn) wearPainting(document, sheet, toneNow());
      highlights.of(name).clear();
      for (const span of spans) add(name, span);
    },
    refreshTone() {
      const tone = toneNow();
      if (sheet.isWorn) wearPainting(document, sheet, tone);
      return tone;
    },
    clear() {
      highlights.clear();
      sheet.remove();
    },
  };
}

/** An element that holds text of the article still on the page. */
function elementOf(textMap: TextMap): Element | null {
  return textMap.pieces.find(({ node }) => node.isConnected)?.node.parentElement ?? null;
}
