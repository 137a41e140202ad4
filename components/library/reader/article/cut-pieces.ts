import type { Block, Link } from '../../../../lib/domain/article.ts';
import type { PlacedNote } from '../../../../lib/domain/note.ts';
import { contains, overlaps, type Span } from '../../../../lib/domain/span.ts';
import type { UnderlinedStatement } from '../reader-actions.ts';

/** All that is marked in an article. */
export interface Marks {
  readonly links: readonly Link[];
  readonly notes: readonly PlacedNote[];
  readonly underlined: readonly UnderlinedStatement[];
  /** What was just gone to. */
  readonly shown: Span | null;
}

/** A stretch in which no mark begins or ends. */
export interface Piece extends Span {
  readonly link: Link | null;
  /** Those whose words it belongs to. */
  readonly notes: readonly PlacedNote[];
  /** Those whose words end with it. */
  readonly ending: readonly PlacedNote[];
  readonly underlined: UnderlinedStatement | null;
  readonly isShown: boolean;
}

/** The block in pieces, in reading order. */
export function cutPieces(block: Block, marks: Marks): readonly Piece[] {
  const links = marks.links.filter((link) => overlaps(link, block));
  const notes = marks.notes.flatMap((placed) => placeIn(block, placed));
  const lines = marks.underlined.flatMap((line) =>
    line.statement.spans.filter((span) => overlaps(span, block)).map((span) => ({ span, line })),
  );
  const shown = marks.shown !== null && overlaps(marks.shown, block) ? [marks.shown] : [];
  const spans = [...links, ...notes.map(({ span }) => span), ...lines.map(({ span }) => span)];
  const cuts = [...spans, ...shown].flatMap(({ start, end }) => [start, end]);
  const inside = cuts.filter((at) => at > block.start && at < block.end);
  const ends = [...new Set([...inside, block.end])].toSorted((a, b) => a - b);
  return ends.map((end, at): Piece => {
    const piece = { start: ends[at - 1] ?? block.start, end };
    const over = notes.filter(({ span }) => contains(span, piece));
    return {
      ...piece,
      link: links.find((link) => contains(link, piece)) ?? null,
      notes: over.map(({ placed }) => placed),
      ending: over.filter(({ span }) => span.end === end).map(({ placed }) => placed),
      underlined: lines.find(({ span }) => contains(span, piece))?.line ?? null,
      isShown: shown.some((span) => contains(span, piece)),
    };
  });
}

function placeIn(block: Span, placed: PlacedNote): { span: Span; placed: PlacedNote }[] {
  const { span } = placed.match;
  return span !== null && overlaps(span, block) ? [{ span, placed }] : [];
}
