import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Box, Size } from '../../../lib/page/overlay/place-card.ts';
import {
  placeToolbar,
  type ToolbarPlaceWish,
} from '../../../lib/page/notes/toolbar/place-toolbar.ts';

const WINDOW: Size = { width: 1000, height: 700 };
const TOOLBAR: Size = { width: 250, height: 90 };

const lineAt = (top: number, left = 300, width = 200): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + 20,
});
const wish = (lines: readonly Box[], given: Partial<ToolbarPlaceWish> = {}): ToolbarPlaceWish => ({
  lines,
  side: 'below',
  x: 300,
  gapPx: 8,
  ...given,
});
const place = (lines: readonly Box[], given: Partial<ToolbarPlaceWish> = {}) =>
  placeToolbar(wish(lines, given), TOOLBAR, WINDOW);

describe('the toolbar', () => {
  test('stands below what was selected downwards, above what was selected upwards', () => {
    expect(place([lineAt(300)])?.y).toBe(328);
    expect(place([lineAt(300)], { side: 'above' })?.y).toBe(300 - 8 - 90);
  });

  test('takes the other side where the first has no room', () => {
    expect(place([lineAt(660)])?.y).toBeLessThan(660 - 90);
    expect(place([lineAt(20)], { side: 'above' })?.y).toBe(48);
  });

  test('leaves room for the handles of a touched selection', () => {
    expect(place([lineAt(300)], { gapPx: 34 })?.y).toBe(354);
  });

  test('stands beside a column that fills the window from top to bottom', () => {
    const column = [lineAt(-10, 100, 500), lineAt(340, 100, 500), lineAt(690, 100, 500)];
    expect(place(column)?.x).toBe(608);
  });

  test('waits while every place would cover selected words', () => {
    expect(place([lineAt(-10, 0, 1000), lineAt(690, 0, 1000)])).toBeNull();
  });

  test('waits while the selection is out of sight', () => {
    expect(place([lineAt(-400)])).toBeNull();
    expect(place([])).toBeNull();
  });

  const boxes = fc
    .record({
      left: fc.integer({ min: -300, max: 1200 }),
      top: fc.integer({ min: -400, max: 1000 }),
      width: fc.integer({ min: 1, max: 1000 }),
      height: fc.integer({ min: 1, max: 60 }),
    })
    .map(({ left, top, width, height }) => ({
      left,
      top,
      right: left + width,
      bottom: top + height,
    }));
  const sizes = fc.record({
    width: fc.integer({ min: 40, max: 400 }),
    height: fc.integer({ min: 30, max: 300 }),
  });

  test('never covers selected words, and never leaves the window', () => {
    fc.assert(
      fc.property(
        fc.array(boxes, { minLength: 1, maxLength: 6 }),
        sizes,
        fc.constantFrom('above', 'below'),
        fc.integer({ min: -200, max: 1200 }),
        (lines, size, side, x) => {
          const at = placeToolbar({ lines, side, x, gapPx: 8 }, size, WINDOW);
          if (at === null) return;
          const own = {
            left: at.x,
            top: at.y,
            right: at.x + size.width,
            bottom: at.y + size.height,
          };
          for (const line of lines) expect(areApart(own, line)).toBe(true);
          expect(Math.min(own.left, own.top)).toBeGreaterThanOrEqual(0);
          expect(own.right).toBeLessThanOrEqual(WINDOW.width);
          expect(own.bottom).toBeLessThanOrEqual(WINDOW.height);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

function areApart(a: Box, b: Box): boolean {
  return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
}
