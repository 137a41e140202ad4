import { contains, type Span, textOf } from '../../../lib/domain/span.ts';

/** A stretch of a claim: a figure that differs, or the words between. */
export interface ClaimPart {
  readonly start: number;
  readonly words: string;
  readonly isFigure: boolean;
}

/** What is claimed in parts, so that the figures in it can be marked; "…" stands where it is interrupted. */
export function cutAtFigures(
  text: string,
  spans: readonly Span[],
  figures: readonly Span[],
): readonly ClaimPart[] {
  return spans.flatMap((span, at) => {
    const parts = partsOf(text, span, figures);
    return at === 0
      ? parts
      : [{ start: span.start - 0.5, words: ' … ', isFigure: false }, ...parts];
  });
}

function partsOf(text: string, span: Span, figures: readonly Span[]): readonly ClaimPart[] {
  const inside = figures.filter((figure) => contains(span, figure));
  const cuts = [span.start, ...inside.flatMap(({ start, end }) => [start, end]), span.end];
  const places = [...new Set(cuts)].toSorted((a, b) => a - b);
  return places.slice(0, -1).map((start, at) => {
    const part = { start, end: places[at + 1] ?? span.end };
    return {
      start,
      words: textOf(text, part),
      isFigure: inside.some((figure) => contains(figure, part)),
    };
  });
}
