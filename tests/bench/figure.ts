/** One row of the table: what we have, what a peer has in the same run, and what we promise. */
export interface Figure {
  readonly what: string;
  readonly ours: string;
  /** Empty where nobody else does the same. */
  readonly peer: string;
  /** Ours over the peer's, or over what the row says. */
  readonly ratio: number | null;
  /** Empty for a figure that is only told. */
  readonly promise: string;
  readonly isKept: boolean;
}

const COLUMNS = ['', 'ours', 'peer', 'ratio', 'promised', ''] as const;

/** The figures as a table to read. */
export function formatFigures(figures: readonly Figure[]): string {
  const table = [[...COLUMNS], ...figures.map(rowOf)];
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

function rowOf({ what, ours, peer, ratio, promise, isKept }: Figure): string[] {
  const outcome = promise === '' ? '' : isKept ? 'kept' : 'MISSED';
  return [what, ours, peer, ratio === null ? '' : `${ratio.toFixed(2)} ×`, promise, outcome];
}
