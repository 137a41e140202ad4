/** One row of the table: what we have, what the peer has in the same run, and what we promise. */
export interface Figure {
  readonly what: string;
  readonly ours: string;
  readonly peer: string;
  /** Ours over the peer's. */
  readonly ratio: number;
  readonly promise: string;
  readonly isKept: boolean;
}

const COLUMNS = ['', 'ours', 'peer', 'ratio', 'promised', ''] as const;

/** The figures as a table to read. */
export function formatFigures(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, ours, peer, ratio, promise, isKept }) => [
    what,
    ours,
    peer,
    `${ratio.toFixed(2)} ×`,
    promise,
    isKept ? 'kept' : 'MISSED',
  ]);
  const table = [[...COLUMNS], ...rows];
  const widths = COLUMNS.map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  const lineOf = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('   ')
      .trimEnd();
  return table.map(lineOf).join('\n');
}
