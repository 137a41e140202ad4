import type { FoldedText } from './fold-text.ts';

/** A stretch of the page that reads as one paragraph: what stands between two block boundaries. */
export interface Run extends FoldedText {
  readonly index: number;
  /** The closest block element around it. */
  readonly container: Element;
  /** Whether empty lines (two `<br>`) part it from its neighbours, not elements. */
  readonly isBetweenBreaks: boolean;
}

/** The share of a run's letters that stand in links, between 0 and 1. */
export function linkShareOf(run: Run): number {
  const linked = run.links.reduce((sum, link) => sum + link.end - link.start, 0);
  return run.text.length === 0 ? 0 : linked / run.text.length;
}
