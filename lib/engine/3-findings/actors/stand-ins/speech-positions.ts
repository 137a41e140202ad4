import { byPosition, type Span } from '../../../../domain/span.ts';
import type { Quotation } from '../../../1-sentences/annotated-text.ts';
import type { AttributionTag } from '../../../2-tags/tags.ts';

/** Tells of positions, asked for in reading order, what is said there and by whom. */
export interface SpeechPositions {
  /** Between quotation marks. */
  readonly isQuoted: (position: number) => boolean;
  /** Nothing of the stretch is outside of quotation marks. */
  readonly isQuotedWhole: (stretch: Span) => boolean;
  /** In what somebody says. */
  readonly isSaid: (position: number) => boolean;
  readonly beginsSource: (position: number) => boolean;
  /** The words of a source that hold the position. */
  readonly sourceAt: (position: number) => SourceWords | null;
}

/** The words of a source. */
export interface SourceWords extends Span {
  /** Who asks something gives the word to somebody else. */
  readonly isAsking: boolean;
}

const ASKS = /^(?:ask|press|question|inquir)/i;

export function speechPositions(
  text: string,
  quotations: readonly Quotation[],
  attributions: readonly AttributionTag[],
): SpeechPositions {
  const isIn = (spans: readonly Span[]) => {
    const at = latestAt(spans);
    return (position: number): boolean => at(position) !== null;
  };
  const sources = attributions.flatMap(({ source, cue }) =>
    source === null
      ? []
      : { ...source, isAsking: cue !== null && ASKS.test(text.slice(cue.start, cue.end)) },
  );
  sources.sort(byPosition);
  const quotedAt = latestAt(quotations);
  return {
    isQuotedWhole: ({ start, end }) => (quotedAt(start)?.end ?? start) >= end,
    isQuoted: isIn(quotations),
    isSaid: isIn(attributions.flatMap(({ content }) => content).sort(byPosition)),
    beginsSource: beginsOne(sources),
    sourceAt: latestAt(sources),
  };
}

function beginsOne(spans: readonly Span[]): (position: number) => boolean {
  let next = 0;
  return (position) => {
    while (next < spans.length && spans[next]!.start < position) next++;
    return spans[next]?.start === position;
  };
}

/** The span reaching farthest of those that began at the position or before it, if it still holds the position. */
function latestAt<T extends Span>(spans: readonly T[]): (position: number) => T | null {
  let next = 0;
  let reaching: T | null = null;
  return (position) => {
    for (; next < spans.length && spans[next]!.start <= position; next++) {
      if (reaching === null || spans[next]!.end > reaching.end) reaching = spans[next]!;
    }
    return reaching !== null && position < reaching.end ? reaching : null;
  };
}
