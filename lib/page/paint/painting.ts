import type { Span } from '../../domain/span.ts';
import { workGently } from '../give-way.ts';
import { rangesOf, type TextMap } from '../text-map.ts';
import type { Tone } from './line-looks.ts';
import { createHighlights } from './page-highlights.ts';
import { pageTone } from './page-tone.ts';
import type { PaintedStatement } from './painted-statements.ts';
import type { HighlightName } from './painting-sheet.ts';

/** The statements of an article, painted on its page without touching its nodes. */
export interface Painting {
  /** Paints all statements, in slices, until the signal aborts; what lies where it should stays as it is. */
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
  const highlights = createHighlights(document);
  const lying = new Map<PaintedStatement, readonly Range[]>();
  const toneNow = (): Tone => pageTone(elementOf(textMap) ?? document.documentElement);
  const paintOne = (painted: PaintedStatement): void => {
    const name = painted.isFaint ? 'faint' : painted.kind;
    const ranges = painted.statement.spans.flatMap((span) => rangesOf(textMap, span));
    const before = lying.get(painted) ?? [];
    if (before.length === ranges.length && before.every((range, at) => isSame(range, ranges[at])))
      return;
    for (const range of before) highlights.remove(name, range);
    for (const range of ranges) highlights.add(name, range);
    lying.set(painted, ranges);
  };

  return {
    async paint(statements, signal) {
      highlights.hold(toneNow);
      await workGently(statements, paintOne, signal);
    },
    light(name, spans) {
      highlights.empty(name);
      if (spans.length > 0) highlights.hold(toneNow);
      for (const range of spans.flatMap((span) => rangesOf(textMap, span)))
        highlights.add(name, range);
    },
    refreshTone() {
      const tone = toneNow();
      highlights.wear(tone);
      return tone;
    },
    clear() {
      highlights.clear();
      lying.clear();
    },
  };
}

/** Live ranges shrink when the page rewrites their text, even with the same words. */
function isSame(range: Range, other: Range | undefined): boolean {
  const names = ['startContainer', 'startOffset', 'endContainer', 'endOffset'] as const;
  return names.every((name) => range[name] === other?.[name]);
}

/** An element that holds text of the article still on the page. */
function elementOf(textMap: TextMap): Element | null {
  return textMap.pieces.find(({ node }) => node.isConnected)?.node.parentElement ?? null;
}
