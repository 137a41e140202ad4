import { expect, test } from 'vitest';

import { legendCorner } from '../../../lib/page/overlay/legend-corner.ts';

const column = (left: number, right: number) => ({ left, right, top: 0, bottom: 500 });

test('takes the corner with more room beside the column', () => {
  expect(legendCorner(column(100, 700), 1200)).toEqual({ side: 'right', isBesideColumn: true });
  expect(legendCorner(column(500, 1100), 1200)).toEqual({ side: 'left', isBesideColumn: true });
});

test('says when an open legend would cover the text', () => {
  expect(legendCorner(column(16, 374), 390).isBesideColumn).toBe(false);
  expect(legendCorner(null, 1200).isBesideColumn).toBe(false);
});
