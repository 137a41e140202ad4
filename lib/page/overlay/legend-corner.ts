import type { TextMap } from '../text-map.ts';
import type { Box } from './place-card.ts';

/** Where the legend stands, and whether it leaves the article's column free when it is open. */
export interface LegendCorner {
  readonly side: 'left' | 'right';
  readonly isBesideColumn: boolean;
}

/** The open legend with the air around it, as `overlay-sheet.ts` draws it. */
const LEGEND_PX = 276;

/** The bottom corner with more room beside the article's column: pixels of the window. */
export function legendCorner(column: Box | null, windowWidth: number): LegendCorner {
  if (column === null) return { side: 'left', isBesideColumn: false };
  const left = column.left;
  const right = windowWidth - column.right;
  return {
    side: right > left ? 'right' : 'left',
    isBesideColumn: Math.max(left, right) >= LEGEND_PX,
  };
}

/** Shorter stretches are headlines and credits, which may be wider than the text. */
const FULL_LINE_CHARACTERS = 80;

/** The column the article is set in; `null` where it cannot be told. */
export function columnOf({ pieces }: TextMap): Box | null {
  const isFullLine = ({ start, end }: { start: number; end: number }): boolean =>
    end - start >= FULL_LINE_CHARACTERS;
  const piece = pieces.find((one) => isFullLine(one) && one.node.isConnected);
  return piece?.node.parentElement?.getBoundingClientRect() ?? null;
}
