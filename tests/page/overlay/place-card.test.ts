import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { placeCard, type Box, type Size } from '../../../lib/page/overlay/place-card.ts';

const viewport: Size = { width: 1000, height: 700 };
const card: Size = { width: 320, height: 120 };
const lineAt = (top: number, left = 100): Box => ({
  left,
  top,
  right: left + 300,
  bottom: top + 20,
});

describe('the card', () => {
  test('stands under its passage', () => {
    const passage = lineAt(100);
    expect(placeCard(passage, passage, card, viewport).y).toBeGreaterThan(passage.bottom);
  });

  test('stands over a passage at the bottom of the window', () => {
    const passage = lineAt(670);
    expect(placeCard(passage, passage, card, viewport).y + card.height).toBeLessThan(passage.top);
  });

  test('stands at the line pointed at where the passage fills the window', () => {
    const line = lineAt(300);
    const { y } = placeCard({ ...line, top: -50, bottom: 900 }, line, card, viewport);
    expect(y).toBeGreaterThan(line.bottom);
    expect(y).toBeLessThan(line.bottom + 20);
  });

  const sides = fc.integer({ min: -500, max: 1500 });
  const boxes = fc
    .record({ left: sides, top: sides, width: fc.nat(900), height: fc.nat(900) })
    .map(({ left, top, width, height }) => ({
      left,
      top,
      right: left + width,
      bottom: top + height,
    }));
  const cards = fc.record({
    width: fc.integer({ min: 1, max: 900 }),
    height: fc.integer({ min: 1, max: 600 }),
  });

  test('stays in the window wherever its passage is', () => {
    fc.assert(
      fc.property(boxes, cards, (passage, size) => {
        const { x, y } = placeCard(passage, passage, size, viewport);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(x + size.width).toBeLessThanOrEqual(viewport.width);
        expect(y + size.height).toBeLessThanOrEqual(viewport.height);
      }),
    );
  });

  test('never covers a passage that leaves room for it above or below', () => {
    fc.assert(
      fc.property(boxes, cards, (passage, size) => {
        const room = size.height + 16;
        fc.pre(passage.top >= room || passage.bottom <= viewport.height - room);
        fc.pre(passage.top >= 0 && passage.bottom <= viewport.height);
        const { y } = placeCard(passage, passage, size, viewport);
        expect(y >= passage.bottom || y + size.height <= passage.top).toBe(true);
      }),
    );
  });
});
