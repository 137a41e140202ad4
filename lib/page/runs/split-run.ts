import type { Run } from './run.ts';

/** Parts a run in two at an offset into its text; white space between the parts goes. */
export function splitRun(run: Run, at: number): readonly [Run, Run] {
  const head = run.text.slice(0, at).trimEnd();
  const tailStart = run.text.length - run.text.slice(at).trimStart().length;
  return [cut(run, 0, head.length), cut(run, tailStart, run.text.length)];
}

function cut(run: Run, from: number, to: number): Run {
  const within = ({ start, end }: { start: number; end: number }): boolean =>
    start < to && end > from;
  return {
    ...run,
    text: run.text.slice(from, to),
    links: run.links.filter(within).map((link) => ({ ...link, ...shifted(link, from, to) })),
    pieces: run.pieces.filter(within).map((piece) => ({
      ...piece,
      ...shifted(piece, from, to),
      nodeStart: piece.nodeStart + Math.max(0, from - piece.start),
    })),
  };
}

function shifted(
  span: { start: number; end: number },
  from: number,
  to: number,
): { start: number; end: number } {
  return { start: Math.max(span.start, from) - from, end: Math.min(span.end, to) - from };
}
