/** Rows of a long list by their places: from `first` up to but not with `end`. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** Drawn beyond both edges, so that a turn of the wheel does not show paper. */
const SPARE_ROWS = 6;

/**
 * The rows that stand in a window, when all are equally high: `above` pixels of the list lie above the
 * window (fewer than none where the list begins further down), which is `height` pixels high.
 */
export function rowsInSight(
  above: number,
  height: number,
  rowHeight: number,
  count: number,
): Stretch {
  const first = Math.floor(above / rowHeight) - SPARE_ROWS;
  const end = Math.ceil((above + height) / rowHeight) + SPARE_ROWS;
  return {
    first: Math.min(count, Math.max(0, first)),
    end: Math.min(count, Math.max(0, end)),
  };
}
